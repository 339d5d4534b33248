import { expect, test } from "vitest";
import type { Column } from "../tables/table.ts";
import { keyedSchema, tableSchema, tableSchemaWithKey } from "./table-schema.ts";

const column = (name: string, cells: Partial<Column<never>> = {}): Column<never> => ({
  name,
  title: { zh: `${name}名`, en: `Title of ${name}` },
  type: "string",
  description: { zh: `${name}义`, en: `Meaning of ${name}` },
  read: () => undefined,
  ...cells,
});
const words = (name: string) => ({
  name,
  title: `${name}名`,
  title_en: `Title of ${name}`,
  description: `${name}义`,
  description_en: `Meaning of ${name}`,
});
const missingValues = [{ value: "", label: "未公布或不适用", label_en: "not published, or does not apply" }];

test("a column becomes a field with its words, its unit or the field that names it, and nothing of ours", () => {
  const columns = [
    column("id"),
    column("value", { type: "number", unitIn: "unit" }),
    column("share", { type: "number", unit: "1", key: true, references: { resource: "a", field: "b" } }),
  ];
  expect(tableSchema(columns)).toEqual({
    fields: [
      { ...words("id"), type: "string" },
      { ...words("value"), type: "number", unit_field: "unit" },
      { ...words("share"), type: "number", unit: "1" },
    ],
    missingValues,
  });
});

test("a key is stated where there is one", () => {
  const columns = [column("id")];
  expect(tableSchemaWithKey(columns, { key: ["id"] })).toEqual({ ...tableSchema(columns), primaryKey: ["id"] });
  expect(tableSchemaWithKey(columns, { key: [] })).toEqual(tableSchema(columns));
});

test("a file of the catalogue states the columns of its key in order, and where its ids lead", () => {
  const columns = [
    column("report", { key: true, references: { resource: "reports", field: "id" } }),
    column("note"),
    column("line", { key: true }),
    column("parent", { references: { resource: "places", field: "code" } }),
  ];
  expect(keyedSchema(columns, { resource: "places" })).toEqual({
    ...tableSchema(columns),
    primaryKey: ["report", "line"],
    foreignKeys: [
      { fields: ["report"], reference: { resource: "reports", fields: ["id"] } },
      // A file that refers to itself may not say its own name.
      { fields: ["parent"], reference: { fields: ["code"] } },
    ],
  });
});

test("a file without key and ids states neither", () => {
  const columns = [column("note")];
  expect(keyedSchema(columns, { resource: "notes" })).toEqual(tableSchema(columns));
});
