import type { NodeStage } from "../../model/types.ts";
import { columnsOf, gutter, lastGutter } from "./columns.ts";

/** A name is still read in so much, in pixels; where all columns are as low, none is wider than the next. */
const narrowest = 140;
/** From 360 pixels on a card has its firms beside its name, which takes more room than it gives. */
const widest = 358;
const step = 6;

interface Options {
  stages: readonly NodeStage[];
  /** How high the boxes of some stages are together, when they are so wide. */
  heightOf: (stages: readonly NodeStage[], width: number) => number;
}

interface Column {
  own: readonly NodeStage[];
  wide: number;
  high: number;
}

/**
 * How wide the boxes of each stage are, in columns that together fill a width: of those that are lower where they are
 * wider the highest is given as much as that takes, again and again; what makes none lower goes to the narrowest. Fewer
 * than three are as wide as three.
 */
export function columnWidths(width: number, { stages, heightOf }: Options): ReadonlyMap<NodeStage, number> {
  const columns = columnsOf(stages);
  const count = Math.max(columns.length, 3);
  const room = width - gutter * (count - 1) - lastGutter;
  const isFull = columns.length === count;
  const least = isFull ? Math.min(narrowest, Math.floor(room / count)) : Math.floor(room / count);
  let found: readonly Column[] = columns.map((own) => ({ own, wide: least, high: heightOf(own, least) }));
  for (let left = isFull ? room - least * count : 0; left >= step;) {
    const [from, to] = lowered(found, { left, heightOf }) ?? widened(found);
    found = found.map((one) => (one === from ? to : one));
    left -= to.wide - from.wide;
  }
  return new Map(found.flatMap(({ own, wide }) => own.map((stage) => [stage, wide] as const)));
}

/** The highest column for which there is room enough to be lower, as it is and as it will be. */
function lowered(
  found: readonly Column[],
  { left, heightOf }: Pick<Options, "heightOf"> & { left: number },
): readonly [Column, Column] | undefined {
  for (const one of found.toSorted((a, b) => b.high - a.high))
    for (let wide = one.wide + step; wide <= Math.min(one.wide + left, widest); wide += step) {
      const high = heightOf(one.own, wide);
      if (high < one.high) return [one, { ...one, wide, high }];
    }
  return undefined;
}

/** The narrowest column, as it is and a step wider. */
function widened(found: readonly Column[]): readonly [Column, Column] {
  const [one = { own: [], wide: 0, high: 0 }] = found.toSorted((a, b) => a.wide - b.wide);
  return [one, { ...one, wide: one.wide + step }];
}
