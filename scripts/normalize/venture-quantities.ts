import type { NumberOrNone } from "../../src/tables/cells/number-or-none.ts";
import type { RowOf } from "./read/folder.ts";

/** One of the two quantities that a venture may have, under the name of its column. */
export interface VentureQuantity {
  column: "amount" | "capacity";
  unitColumn: "amount_unit" | "capacity_unit";
  /** As a message names it. */
  noun: string;
  number: NumberOrNone;
  unit: string;
}

/** The amount and the capacity of a venture, filled or not. */
export function ventureQuantities(row: RowOf<"ventures">): readonly VentureQuantity[] {
  return [
    { column: "amount", unitColumn: "amount_unit", noun: "an amount", number: row.amount, unit: row.amount_unit },
    {
      column: "capacity",
      unitColumn: "capacity_unit",
      noun: "a capacity",
      number: row.capacity,
      unit: row.capacity_unit,
    },
  ];
}
