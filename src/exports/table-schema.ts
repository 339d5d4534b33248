import type { Column } from "../tables/table.ts";

type Described = Omit<Column<never>, "read">;

/** What an empty cell means, in every file. */
const missing = { value: "", label: "未公布或不适用", label_en: "not published, or does not apply" };

/** The Table Schema (version 2) of a file's columns, without what ties it to other files. */
export function tableSchema(columns: readonly Described[]) {
  return {
    fields: columns.map(({ name, title, type, description, unit, unitIn }) => ({
      name,
      type,
      title: title.zh,
      title_en: title.en,
      description: description.zh,
      description_en: description.en,
      ...(unit && { unit }),
      ...(unitIn && { unit_field: unitIn }),
    })),
    missingValues: [missing],
  };
}

/** The same with what tells its rows apart. */
export function tableSchemaWithKey(columns: readonly Described[], { key }: { key: readonly string[] }) {
  return { ...tableSchema(columns), ...(key.length > 0 && { primaryKey: key }) };
}

/** The same of a file of the catalogue, with what tells its rows apart and where its ids lead. */
export function keyedSchema(columns: readonly Described[], { resource }: { resource: string }) {
  const key = columns.filter((column) => column.key).map(({ name }) => name);
  const foreignKeys = columns.flatMap(({ name, references }) => {
    if (!references) return [];
    // A file that refers to itself may not say its own name.
    const other = references.resource === resource ? {} : { resource: references.resource };
    return [{ fields: [name], reference: { ...other, fields: [references.field] } }];
  });
  return {
    ...tableSchema(columns),
    ...(key.length > 0 && { primaryKey: key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
