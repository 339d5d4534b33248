import { rowsOf, type Chart } from "../charts/chart.ts";
import type { Text } from "../model/types.ts";

/**
 * How far a value is from the print: carried over, put into another unit, computed here, or written by us to tell what
 * it is.
 */
export type Processing = "printed" | "converted" | "derived" | "assigned";

export const processingWords: Readonly<Record<Processing, Text>> = {
  printed: { zh: "原文照录", en: "as printed" },
  converted: { zh: "单位换算", en: "converted to a base unit" },
  derived: { zh: "推算", en: "computed from printed figures" },
  assigned: { zh: "本站编写", en: "assigned or written by us" },
};

// Everything else of a row is ours: ids, names, translations, classes and notes.
const byColumn: Readonly<Record<string, Processing>> = {
  printed: "printed",
  value: "printed",
  unit: "printed",
  company: "printed",
  amount: "printed",
  amount_unit: "printed",
  capacity: "printed",
  capacity_unit: "printed",
  value_base: "converted",
  unit_base: "converted",
  low: "derived",
  high: "derived",
  formula_zh: "derived",
  formula_en: "derived",
  inputs: "derived",
  standing_neighbours: "derived",
};
const computedToo = new Set(["value", "value_base", "unit", "unit_base"]);

/** The furthest that any value of a column is from the print; a computed row makes its value and unit computed ones. */
export function processingOf(column: string, chart: Chart): Processing {
  const computed = rowsOf(chart).some(({ of }) => of.basis !== "printed");
  return computed && computedToo.has(column) ? "derived" : (byColumn[column] ?? "assigned");
}
