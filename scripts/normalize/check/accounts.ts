import type { At, Fault } from "../../lib/fault.ts";
import { fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** No numeral is accounted for twice: line and column are unique over the figures and asides of a report. */
export function checkAccounts({ figures, asides }: Tables): Fault[] {
  const first = new Map<string, At>();
  return [...figures.rows, ...asides.rows].flatMap((row) => {
    const place = `${row.report} ${row.line}:${row.column}`;
    const seen = first.get(place);
    if (!seen) {
      first.set(place, row.at);
      return [];
    }
    const message = `doubly accounted numeral: line ${row.line}, column ${row.column}. Also in ${seen.file} ${seen.row}`;
    return [fault(row, { column: "column", message })];
  });
}
