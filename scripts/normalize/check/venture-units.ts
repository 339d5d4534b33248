import { suggest } from "../../../src/tables/cells/nearest.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { ventureQuantities } from "../venture-quantities.ts";

/** An amount or a capacity has a unit of `vocab/units.csv`, and a unit has its number. */
export function checkVentureUnits({ ventures, units }: Tables): Fault[] {
  const labels = new Map([...units.keys].map((unit) => [unit, unit]));
  return ventures.rows.flatMap((row) =>
    ventureQuantities(row).flatMap(({ column, unitColumn, noun, number, unit }) => {
      const { text } = number;
      if (text === "" && unit === "") return [];
      if (unit === "") return [fault(row, { column, message: `${column} without a unit: ${text}` })];
      if (text === "") return [fault(row, { column: unitColumn, message: `unit without ${noun}: ${unit}` })];
      if (units.keys.has(unit)) return [];
      return [fault(row, { column: unitColumn, message: `unknown unit: ${unit}${suggest(unit, labels)}` })];
    }),
  );
}
