import { suggest } from "../../../src/tables/cells/nearest.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** What was to operate by a day is a venture of a report or of a cited page. */
export function checkDue({ ventures, citedVentures, due }: Tables): Fault[] {
  // A venture that cannot be read would make its id unknown.
  if ([ventures, citedVentures].some(({ faults }) => faults.length > 0)) return [];
  const labels = new Map([...ventures.rows, ...citedVentures.rows].map(({ id }) => [id, id]));
  return due.rows
    .filter(({ venture }) => !labels.has(venture))
    .map((row) =>
      fault(row, { column: "venture", message: `unknown venture: ${row.venture}${suggest(row.venture, labels)}` }),
    );
}
