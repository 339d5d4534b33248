import type { Row } from "../chart.ts";
import { textWidth } from "../measure.ts";
import type { BarOptions } from "./bars.ts";
import { sizes } from "./sizes.ts";

/**
 * Pixels of a size in a row's base unit: the longest bar, or frame, that still leaves room for every value beside it
 * decides. `values` are the words at the bars' ends, `room` the pixels for a bar and its value.
 */
export function barScale(
  rows: readonly Row[],
  { values, room, ownScale = false, whole, from, lang }: BarOptions & { values: readonly string[]; room: number },
): (size: number, row: Row) => number {
  const key = (row: Row) => (ownScale ? (row.group?.[lang] ?? "") : "");
  const perUnit = new Map<string, number>();
  // Values are bold, and the fallback font of a bare Linux runs a fifth wider than most.
  const free = values.map((value) => room - textWidth(value, { size: sizes.label }) * 1.2 - 12);
  // Groups of their own scale end at one line, so that a whole is as long in each.
  const shared = Math.min(...free);
  rows.forEach((row, index) => {
    const most = (from?.(row) ?? 0) + Math.max(row.of.value_base, whole?.(row) ?? 0);
    if (most <= 0) return;
    const length = ownScale ? shared : (free[index] ?? shared);
    perUnit.set(key(row), Math.min(perUnit.get(key(row)) ?? Infinity, length / most));
  });
  return (size, row) => Math.max(0, size) * (perUnit.get(key(row)) ?? 0);
}
