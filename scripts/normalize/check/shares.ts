import { knownFigures } from "../known-figures.ts";
import { compare, ratio } from "../../../src/arithmetic/ratio.ts";
import type { Problem } from "../../lib/fault.ts";
import { problem } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** A share is a part of a whole: from 0 to 100 %. */
export function checkShares(tables: Tables): Problem[] {
  return knownFigures(tables)
    .filter(({ indicator, base }) => indicator.kind === "share" && (base.n < 0n || compare(base, ratio(1n)) > 0))
    .map(({ row }) => problem(row, { column: "value", message: `share outside 0–100 %: ${row.printed}` }));
}
