import type { Column } from "../../src/tables/table.ts";
import type { Data } from "../../src/model/types.ts";

/** A column in a line: name, type, key, file it leads to, unit, and title in both languages. */
export function lineOf<Item>({ name, title, type, key, references, unitIn, unit }: Column<Item>): string {
  const link = references === undefined ? [] : [`→ ${references.resource}.${references.field}`];
  const measured = [...(unitIn === undefined ? [] : [`in ${unitIn}`]), ...(unit === undefined ? [] : [unit])];
  return [name, type, ...(key ? ["key"] : []), ...link, ...measured, title.zh, title.en].join(" | ");
}

/** The cells of one item by column name. */
export function cellsOf<Item>(
  item: Item,
  { columns, data }: { columns: readonly Column<Item>[]; data: Data },
): Record<string, string | number | undefined> {
  return Object.fromEntries(columns.map(({ name, read }) => [name, read(item, data)]));
}
