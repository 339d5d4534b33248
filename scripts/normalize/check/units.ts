import { knownFigures } from "../known-figures.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { unitBase } from "../../../src/arithmetic/unit-base.ts";

/** A figure's unit measures what its indicator measures: no money for a count, no percent for money. */
export function checkUnits(tables: Tables): Fault[] {
  return knownFigures(tables)
    .filter(({ indicator, unit }) => indicator.kind !== "rate" && unitBase(indicator, unit) === undefined)
    .map(({ row, indicator }) => {
      const message = `unit of another quantity: ${row.unit || "none"}. ${indicator.id} is in ${indicator.unit}`;
      return fault(row, { column: "unit", message });
    });
}
