import type { Prepared } from "../charts/prepare.ts";
import type { Text } from "../lib/types.ts";

/** How far a value is from the print: carried over, put into another unit, or computed here. */
export type Processing = "printed" | "converted" | "derived";

export const processingWords: Readonly<Record<Processing, Text>> = {
  printed: { zh: "原文照录", en: "as printed" },
  converted: { zh: "单位换算", en: "converted to a base unit" },
  derived: { zh: "推算", en: "computed from printed figures" },
};

const byColumn: Readonly<Record<string, Processing>> = {
  value_base: "converted",
  unit_base: "converted",
  low: "derived",
  high: "derived",
  formula_zh: "derived",
  formula_en: "derived",
  inputs: "derived",
};

/** The furthest that any value of a column is from the print; a computed row makes its value a computed one. */
export function processingOf(column: string, { rows }: Pick<Prepared, "rows">): Processing {
  const computed = rows.some(({ of }) => of.basis !== "printed");
  if (computed && (column === "value" || column === "value_base")) return "derived";
  return byColumn[column] ?? "printed";
}
