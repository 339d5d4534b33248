import type { Column } from "./table.ts";
import { isProse, keyOf, type Declaration, type Declared } from "./declare.ts";
import { tables, type Data } from "./index.ts";
import type { Text } from "./text.ts";
import { rowWith } from "./row-with.ts";

const declarations: Readonly<Record<string, Declaration>> = tables;

/** The columns of a table's published file, in its order. */
export function columnsOf(table: Declaration): readonly Column<object>[] {
  const key = table.published?.key ?? table.key ?? [];
  return (table.published?.columns ?? Object.keys(table.columns)).flatMap((name): Column<object>[] => {
    const column = table.columns[name] ?? {};
    const { title, description, unit, unitIn, type = unit || unitIn ? "number" : "string", as = name } = column;
    // What has no title is only for those who write the data.
    if (!title || !description) return [];
    const references = referenceOf(column, table);
    return [
      {
        name: as,
        title,
        type,
        ...(unit !== undefined && { unit }),
        ...(unitIn !== undefined && { unitIn }),
        ...(key.includes(name) && { key: true }),
        ...(references && { references }),
        description,
        read: readerOf(name, table),
      },
    ];
  });
}

/** The columns of a file that has no table of its own, by their names. */
export function columnsNamed<Item>(
  columns: Readonly<Record<string, Pick<Column<Item>, "title" | "description" | "read">>>,
): readonly Column<Item>[] {
  return Object.entries(columns).map(([name, column]) => ({ name, type: "string", ...column }));
}

/** The published column in which the word of a cell is a key, where its table, or one that it owns, is published. */
function referenceOf({ references, list }: Declared, own: Declaration): Column<object>["references"] {
  // A list of ids is no foreign key.
  if (!references || list) return undefined;
  const target = declarations[references.to];
  if (target?.published) return { resource: target.published.name, field: keyOf(target) };
  for (const table of Object.values(declarations)) {
    const field = Object.keys(table.columns).find((name) => table.columns[name]?.owner === references.to);
    if (table !== own && table.published && field !== undefined && table.key?.includes(field))
      return { resource: table.published.name, field };
  }
  return undefined;
}

/** How the published cell is found: as the column says, as the name of another row, or as the field of its name. */
function readerOf(name: string, { columns }: Declaration): Column<object>["read"] {
  const { read, nameOf, englishOf } = columns[name] ?? {};
  if (read) return (item, data) => read(item as never, data as never);
  if (nameOf) {
    const to = columns[nameOf.column]?.references?.to ?? "";
    return (item, data) => rowOf(fieldOf(item, nameOf.column), { data, to })[nameOf.lang];
  }
  if (englishOf !== undefined) return (item) => (fieldOf(item, englishOf) as Text).en;
  if (isProse(name, columns)) return (item) => (fieldOf(item, name) as Text).zh;
  return (item) => {
    const field = fieldOf(item, name);
    return Array.isArray(field) ? field.join(";") : (field as string | number | undefined);
  };
}

const fieldOf = (item: object, name: string): unknown => (item as Readonly<Record<string, unknown>>)[name];

/** The names in the row of a table; throws where none has the word as its key. */
function rowOf(word: unknown, { data, to }: { data: Data; to: string }): Text {
  const table: Declaration = tables[to as keyof Data];
  const found = rowWith<object>(data[to as keyof Data], { [keyOf(table)]: word });
  if (!found) throw new Error(`unknown ${table.noun}: ${String(word)}. Add it to data/${table.file}.`);
  return found as unknown as Text;
}
