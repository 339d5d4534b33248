import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** Everything that a row takes from a report stands on a line that its report has. */
export function checkLines({ figures, asides, ventures, methods, courting, reports }: Tables): Fault[] {
  const lengths = new Map(reports.rows.map(({ id, lines }) => [id, lines]));
  return [...figures.rows, ...asides.rows, ...ventures.rows, ...methods.rows, ...courting.rows].flatMap((row) => {
    const lines = lengths.get(row.report) ?? Infinity;
    if (row.line <= lines) return [];
    return [
      fault(row, { column: "line", message: `line beyond the text: ${row.line}. ${row.report} has ${lines} lines` }),
    ];
  });
}
