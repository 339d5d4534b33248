import { max, min, rollup } from "d3";
import { textWidth } from "../../drawing/measure.ts";
import type { ChartRow } from "../define-chart.ts";
import type { BarOptions } from "./bar-options.ts";
import type { Scale } from "./plot-on.ts";
import { sizes } from "./sizes.ts";

interface Options extends BarOptions {
  /** The words at the bars' ends. */
  values: readonly string[];
  /** Where bars begin, in pixels. */
  left: number;
  /** Pixels for a bar and its value. */
  room: number;
}

/**
 * The scale of each row's bar: from zero, as long as the longest bar, or frame, that still leaves room for every value
 * beside it. Rows on one scale are given the same.
 */
export function barScale(
  rows: readonly ChartRow[],
  { values, left, room, ownScale = false, whole, from, lang }: Options,
): (row: ChartRow) => Scale {
  const key = (row: ChartRow) => (ownScale ? (row.group?.[lang] ?? "") : "");
  // Values are bold, and the fallback font of a bare Linux runs a fifth wider than most.
  const free = values.map((value) => room - textWidth(value, { size: sizes.label }) * 1.2 - 12);
  // Groups of their own scale end at one line, so that a whole is as long in each.
  const shared = min(free) ?? 0;
  const fits = rows.map((row, index) => ({
    row,
    most: (from?.(row) ?? 0) + Math.max(row.of.value_base, whole?.(row) ?? 0),
    free: ownScale ? shared : (free[index] ?? shared),
  }));
  const scales = rollup(
    fits,
    (members): Scale => {
      const most = max(members, (fit) => fit.most) ?? 0;
      const pixels = min(members, (fit) => (fit.most > 0 ? (fit.free / fit.most) * most : undefined)) ?? 0;
      return { domain: [0, Math.max(most, 0)], range: [left, left + pixels] };
    },
    ({ row }) => key(row),
  );
  return (row) => scales.get(key(row)) ?? { domain: [0, 0], range: [left, left] };
}
