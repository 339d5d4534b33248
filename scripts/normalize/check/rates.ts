import { knownFigures } from "../known-figures.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** A growth rate is in % or 倍: in any other unit it is the growth itself, another indicator. */
export function checkRates(tables: Tables): Fault[] {
  return knownFigures(tables)
    .filter(({ indicator, row }) => indicator.kind === "rate" && !["%", "倍"].includes(row.unit))
    .map(({ row }) => {
      return fault(row, { column: "unit", message: `unit of a growth rate: ${row.unit || "none"}. Use % or 倍` });
    });
}
