import { suggest } from "../../../src/tables/cells/nearest.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** Every correction still speaks of a figure that is printed as it says. */
export function checkCorrections({ corrections, figures }: Tables): Fault[] {
  const prints = new Map(figures.rows.map(({ id, printed }) => [id, printed]));
  const labels = new Map([...figures.keys].map((id) => [id, id]));
  return corrections.rows.flatMap((row) => {
    if (!figures.keys.has(row.figure)) {
      const message = `stale correction: no figure ${row.figure}${suggest(row.figure, labels)}`;
      return [fault(row, { column: "figure", message })];
    }
    const printed = prints.get(row.figure);
    if (printed === undefined || printed === row.printed) return [];
    return [
      fault(row, { column: "printed", message: `stale correction: ${row.printed}. ${row.figure} prints ${printed}` }),
    ];
  });
}
