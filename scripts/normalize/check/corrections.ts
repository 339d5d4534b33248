import { suggest } from "../../../src/tables/cells/nearest.ts";
import type { Problem } from "../../lib/fault.ts";
import { problem } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** Every correction still speaks of a figure that is printed as it says. */
export function checkCorrections({ corrections, figures }: Tables): Problem[] {
  const prints = new Map(figures.rows.map(({ id, printed }) => [id, printed]));
  const labels = new Map([...figures.keys].map((id) => [id, id]));
  return corrections.rows.flatMap((row) => {
    if (!figures.keys.has(row.figure)) {
      const message = `stale correction: no figure ${row.figure}${suggest(row.figure, labels)}`;
      return [problem(row, { column: "figure", message })];
    }
    const printed = prints.get(row.figure);
    if (printed === undefined || printed === row.printed) return [];
    return [
      problem(row, { column: "printed", message: `stale correction: ${row.printed}. ${row.figure} prints ${printed}` }),
    ];
  });
}
