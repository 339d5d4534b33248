import { toRow } from "../../scripts/normalize/write/row.ts";
import type { Read } from "../../scripts/normalize/read/table.ts";
import type { Declaration, Row } from "../../src/tables/declare.ts";

/**
 * What a row of a table holds where its cells are empty. A fixture that begins with it needs no change for a column
 * that may be empty; of the others it gives nothing, as empty they are a fault.
 */
export function blank<T extends Declaration>(table: T): Row<T> {
  const read = Object.entries(table.columns).flatMap(([name, { cell }]) => {
    const empty = cell?.safeParse("");
    return empty?.success ? [[name, empty.data] as const] : [];
  });
  const cells = Object.fromEntries(read);
  const columns = Object.fromEntries(Object.entries(table.columns).filter(([name]) => Object.hasOwn(cells, name)));
  return toRow<T>({ ...table, columns }, cells as Read<T>);
}
