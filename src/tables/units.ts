import { table, type Row } from "./declare.ts";
import { number, text } from "./kinds.ts";

export const units = table({
  noun: "unit",
  file: "vocab/units.csv",
  about: "Units and counting words. The empty unit is a print without a counting word.",
  key: ["unit"],
  columns: {
    unit: text({ about: "As it is printed: `亿元`." }),
    base: text({ about: "Money in CNY, `1` (a fraction), `W`, `Wh`, `day`, `rank`, or the counting word itself." }),
    factor: number({ about: "Value × factor = value in the base." }),
    en: text({ about: "What one reads in English after the number." }),
  },
});

/** A unit or counting word. */
export type Unit = Row<typeof units>;
