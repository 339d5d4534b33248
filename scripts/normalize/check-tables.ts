import { checks } from "./check/index.ts";
import type { Fault } from "../lib/fault.ts";
import type { Tables } from "./read/folder.ts";
import type { Table } from "./read/table.ts";

/** Every fault of the tables; the sanity checks wait until every file can be read as a table. */
export function checkTables(tables: Tables): Fault[] {
  const all = Object.values<Table<unknown>>({ ...tables });
  const reading = all.flatMap((table) => table.faults);
  // A header that cannot be read would make every word of its file unknown, and bury the one fault that counts.
  return all.every((table) => table.whole) ? [...reading, ...checks.flatMap((check) => check(tables))] : reading;
}
