import type { NodeStage } from "../../model/types.ts";
import { columnsOf, gutter, lastGutter } from "./columns.ts";

/** A name is still read in so much, in pixels; where all columns are as low, none is wider than the next. */
const narrowest = 140;
/** From 360 pixels on a card has its firms beside its name, which takes more room than it gives. */
const widest = 358;
const step = 6;

export interface Options {
  stages: readonly NodeStage[];
  /** How high the boxes of some stages are together, when they are so wide. */
  heightOf: (stages: readonly NodeStage[], width: number) => number;
  /** Whether the boxes of some stages then break none of their names within a word. */
  isWhole?: (stages: readonly NodeStage[], width: number) => boolean;
}

interface Column {
  own: readonly NodeStage[];
  wide: number;
  high: number;
}

/**
 * How wide the boxes of each stage are, in columns that together fill a width. Where there is room, none is so narrow
 * that a name is broken within a word; of those that are lower where they are
 * wider the highest is given as much as that takes, again and again; what makes none lower goes to the narrowest. Fewer
 * than three are as wide as three.
 */
export function columnWidths(
  width: number,
  { stages, heightOf, isWhole = () => true }: Options,
): ReadonlyMap<NodeStage, number> {
  const columns = columnsOf(stages);
  const count = Math.max(columns.length, 3);
  const room = width - gutter * (count - 1) - lastGutter;
  const isFull = columns.length === count;
  const least = isFull ? Math.min(narrowest, Math.floor(room / count)) : Math.floor(room / count);
  let left = isFull ? room - least * count : 0;
  let found: readonly Column[] = columns.map((own) => {
    const wide = wholeWidth(least, { most: Math.min(least + left, widest), isWhole: (one) => isWhole(own, one) });
    left -= wide - least;
    return { own, wide, high: heightOf(own, wide) };
  });
  while (left >= step) {
    const [from, to] = lowered(found, { left, heightOf }) ?? widened(found);
    found = found.map((one) => (one === from ? to : one));
    left -= to.wide - from.wide;
  }
  return new Map(found.flatMap(({ own, wide }) => own.map((stage) => [stage, wide] as const)));
}

/** The least width at which no name is broken; where none is, the least of all. */
function wholeWidth(least: number, { most, isWhole }: { most: number; isWhole: (width: number) => boolean }): number {
  for (let wide = least; wide <= most; wide += step) if (isWhole(wide)) return wide;
  return least;
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
