import { version } from "../../package.json" with { type: "json" };
import { parquetWriteBuffer, type ColumnSource } from "hyparquet-writer";
import type { Table } from "../tables/table.ts";
import { dataLicence } from "./licence.ts";

type Cell = string | number | null;

const schemas = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
} as const;

/**
 * The rows of a CSV as Parquet: texts, whole numbers, doubles and days under the same names; null where the CSV has an
 * empty cell.
 */
export function toParquet(table: Pick<Table, "columns" | "records">): Uint8Array<ArrayBuffer> {
  const records = table.records();
  const columnData: ColumnSource[] = table.columns.map(({ name, type }) => ({
    name,
    data: records.map((record) => cell(record[name] ?? null, type)),
  }));
  const buffer = parquetWriteBuffer({
    columnData,
    schema: [
      { name: "root", num_children: table.columns.length },
      ...table.columns.map(({ name, type }) => ({ name, ...schemas[type], repetition_type: "OPTIONAL" as const })),
    ],
    kvMetadata: [
      { key: "version", value: version },
      { key: "license", value: dataLicence.path },
    ],
    createdBy: "counting-investment",
  });
  return new Uint8Array(buffer);
}

function cell(value: Cell, type: keyof typeof schemas): Cell | Date {
  if (value === null) return null;
  return type === "date" ? new Date(`${value}T00:00:00Z`) : value;
}
