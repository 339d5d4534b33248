import { checks } from "./check/index.ts";
import type { Problem } from "../lib/fault.ts";
import type { Tables } from "./read/folder.ts";

/** Every problem of the tables; the sanity checks wait until every file can be read as a table. */
export function checkTables(tables: Tables): Problem[] {
  const all = Object.values(tables);
  const reading = all.flatMap((table) => table.problems);
  // A header that cannot be read would make every word of its file unknown, and bury the one fault that counts.
  return all.every((table) => table.whole) ? [...reading, ...checks.flatMap((check) => check(tables))] : reading;
}
