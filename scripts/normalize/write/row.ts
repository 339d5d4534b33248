import { isProse, type Declaration, type Row } from "../../../src/tables/declare.ts";
import type { Read } from "../read/table.ts";

/** A row as JSON holds it: every cell as its column says, and the two columns of a text as one. */
export function toRow<T extends Declaration>(table: T, read: Read<T>): Row<T> {
  const cells = read as Readonly<Record<string, unknown>>;
  const fields = Object.entries(table.columns).flatMap(([name, { cell, owner, englishOf, json }]) => {
    if ((!cell && owner === undefined) || englishOf !== undefined) return [];
    if (isProse(name, table.columns)) return [[name, { zh: cells[name], en: cells[`${name}_en`] }]];
    return [[name, json ? json(cells[name] as never) : cells[name]]];
  });
  return Object.fromEntries(fields) as Row<T>;
}
