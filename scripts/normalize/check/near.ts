import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** What stands near a target is in its base unit, and one of the two says that they may not be compared. */
export function checkNear({ indicators }: Pick<Tables, "indicators">): Fault[] {
  const known = new Map(indicators.rows.map((row) => [row.id, row]));
  return indicators.rows.flatMap((row) =>
    row.near.flatMap((id) => {
      const other = known.get(id);
      if (!other) return [];
      if (other.unit !== row.unit)
        return [fault(row, { column: "near", message: `another unit: ${id} is in ${other.unit}. Take it out` })];
      if (row.not_with.includes(id) || other.not_with.includes(row.id)) return [];
      return [fault(row, { column: "near", message: `near without a warning: ${id}. Write it into not_with too` })];
    }),
  );
}
