import { min, rollup } from "d3";
import type { ChartRow } from "../define-chart.ts";
import { textWidth } from "../../drawing/measure.ts";
import type { BarOptions } from "./bar-options.ts";
import { sizes } from "./sizes.ts";

/**
 * Pixels of a size in a row's base unit: the longest bar, or frame, that still leaves room for every value beside it
 * decides. `values` are the words at the bars' ends, `room` the pixels for a bar and its value.
 */
export function barScale(
  rows: readonly ChartRow[],
  { values, room, ownScale = false, whole, from, lang }: BarOptions & { values: readonly string[]; room: number },
): (size: number, row: ChartRow) => number {
  const key = (row: ChartRow) => (ownScale ? (row.group?.[lang] ?? "") : "");
  // Values are bold, and the fallback font of a bare Linux runs a fifth wider than most.
  const free = values.map((value) => room - textWidth(value, { size: sizes.label }) * 1.2 - 12);
  // Groups of their own scale end at one line, so that a whole is as long in each.
  const shared = min(free) ?? 0;
  const fits = rows.map((row, index) => {
    const most = (from?.(row) ?? 0) + Math.max(row.of.value_base, whole?.(row) ?? 0);
    return { row, perUnit: most > 0 ? (ownScale ? shared : (free[index] ?? shared)) / most : undefined };
  });
  const perUnit = rollup(
    fits,
    (members) => min(members, (fit) => fit.perUnit) ?? 0,
    ({ row }) => key(row),
  );
  return (size, row) => Math.max(0, size) * (perUnit.get(key(row)) ?? 0);
}
