import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "../../src/exports/catalogue.ts";
import { toParquet } from "../../src/exports/parquet.ts";
import { allCharts } from "../../src/exports/charts.ts";
import { toTable, type Column, type Table } from "../../src/tables/table.ts";
import { plainDigits } from "../../src/arithmetic/decimal.ts";
import { data } from "../../src/model/data.ts";
import { ask, readCsv } from "./duckdb.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tables-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const tables: readonly (readonly [string, Table])[] = [
  ...catalogue(data).map((file) => [file.name, file] as const),
  ...allCharts(data).map(({ slug, table }) => [slug, table] as const),
];

/** What the cells of a table should read as, by whoever reads its CSV. */
const cellsOf = (table: Table): Record<string, string>[] =>
  table
    .records()
    .map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => [
          name,
          typeof value === "number" ? plainDigits(value) : (value ?? ""),
        ]),
      ),
    );

const emptied = (rows: Record<string, string | null>[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? ""])));

describe.each(tables)("%s", (name, table) => {
  test("comes back from its CSV as it went in, by PapaParse and by DuckDB", async () => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, table.csv());
    const wanted = cellsOf(table);
    const parsed = Papa.parse<Record<string, string>>(table.csv().replace(/\r\n$/, ""), {
      header: true,
      delimiter: ",",
    });
    expect(parsed.errors).toEqual([]);
    expect(parsed.meta.renamedHeaders ?? null).toBeNull();
    expect(parsed.data).toEqual(wanted);
    expect(emptied(await readCsv(file))).toEqual(wanted);
  });

  test("has no cell that a spreadsheet would run", () => {
    const risky = cellsOf(table).flatMap((row) => Object.values(row).filter((cell) => /^[=+@\t\r]/.test(cell)));
    expect(risky).toEqual([]);
  });
});

test("quotes, commas, line ends, negative numbers and would-be formulas come back from both CSVs", async () => {
  const cells = ['"quoted"', "a,b", "two\nlines", "two\r\nlines", "-3.5", "=1+1", "@x", "+2", "中文，逗号", " spaced "];
  const columns: Column<string>[] = [
    {
      name: "id",
      title: { zh: "号", en: "Id" },
      type: "integer",
      description: { zh: "", en: "" },
      read: (cell) => cells.indexOf(cell),
    },
    {
      name: "cell",
      title: { zh: "格", en: "Cell" },
      type: "string",
      description: { zh: "", en: "" },
      read: (cell) => cell,
    },
    {
      name: "number",
      title: { zh: "数", en: "Number" },
      type: "number",
      description: { zh: "", en: "" },
      read: () => -3.5,
    },
  ];
  const table = toTable(cells, { columns, data });
  for (const [name, text] of [
    ["machine.csv", table.csv()],
    ["excel.csv", table.excelCsv()],
  ] as const) {
    const file = join(folder, name);
    writeFileSync(file, text);
    const guarded = (cell: string) => (name === "excel.csv" && /^[=+@]/.test(cell) ? `'${cell}` : cell);
    const wanted = cells.map((cell, id) => ({ id: String(id), cell: guarded(cell), number: "-3.5" }));
    const parsed = Papa.parse<Record<string, string>>(text.replace(/\r\n$/, ""), {
      header: true,
      delimiter: ",",
      newline: "\r\n",
    });
    expect(parsed.data, name).toEqual(wanted);
    // DuckDB takes every line end of a quoted cell for one and the same.
    expect(emptied(await readCsv(file)), name).toEqual(wanted);
  }
});

test.each(catalogue(data).map((file) => [file.name, file] as const))(
  "%s.parquet says what the CSV says, in types of its own",
  async (name, table) => {
    const file = join(folder, `${name}.parquet`);
    writeFileSync(file, toParquet(table));
    const rows = await ask(`select * from '${file}'`);
    const types = await ask(`select column_name, column_type from (describe select * from '${file}')`);
    const sqlTypes = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", date: "DATE" } as const;
    expect(types.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      table.columns.map((column) => [column.name, sqlTypes[column.type]]),
    );
    const days = await ask(
      `select * replace (${
        table.columns
          .filter(({ type }) => type === "date")
          .map((c) => `strftime(${c.name}, '%Y-%m-%d') as ${c.name}`)
          .join(", ") || `${table.columns[0]?.name} as ${table.columns[0]?.name}`
      }) from '${file}'`,
    );
    expect(rows).toHaveLength(table.length);
    // A number is the same however many digits it is written with.
    const valueOf = (cell: string | null | undefined, type: string) =>
      type === "number" || type === "integer" ? (cell ? Number(cell) : "") : (cell ?? "");
    const read = (rows: readonly Readonly<Record<string, string | null>>[]) =>
      rows.map((row) => table.columns.map((column) => `${column.name}: ${valueOf(row[column.name], column.type)}`));
    expect(read(days)).toEqual(read(cellsOf(table)));
    const [meta] = await ask(
      `select decode(value) as version from parquet_kv_metadata('${file}') where decode(key) = 'version'`,
    );
    expect(meta?.["version"]).toMatch(/^\d+\.\d+\.\d+$/);
  },
);
