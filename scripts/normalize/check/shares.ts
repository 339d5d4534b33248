import { knownFigures } from "../known-figures.ts";
import { compare, ratio } from "../../../src/arithmetic/ratio.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** A share is a part of a whole: from 0 to 100 %. */
export function checkShares(tables: Tables): Fault[] {
  return knownFigures(tables)
    .filter(({ indicator, value }) => indicator.kind === "share" && (value.n < 0n || compare(value, ratio(1n)) > 0))
    .map(({ row }) => fault(row, { column: "value", message: `share outside 0–100 %: ${row.printed}` }));
}
