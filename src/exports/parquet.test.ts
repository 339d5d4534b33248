import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ask } from "../../test/files/duckdb.ts";
import { toParquet } from "./parquet.ts";

vi.mock("../../package.json", () => ({ version: "1.2.0" }));

const column = (name: string, type: "string" | "integer" | "number" | "date") =>
  ({ name, type, title: { zh: "", en: "" }, description: { zh: "", en: "" } }) as const;
const columns = [
  column("text", "string"),
  column("count", "integer"),
  column("value", "number"),
  column("day", "date"),
];
const records = [
  { text: "乌海，“甲”\n", count: 3, value: -0.25, day: "2022-01-01" },
  { text: null, count: null, value: null, day: null },
  // A row may lack cells altogether.
  { text: "b", value: 1e12 },
];

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parquet-"));
  file = join(folder, "a.parquet");
  writeFileSync(file, toParquet({ columns, records: () => records }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("texts, whole numbers, doubles and days come back as such, and what is empty as null", async () => {
  expect(await ask(`select * replace (strftime(day, '%Y-%m-%d') as day) from '${file}'`)).toEqual([
    { text: "乌海，“甲”\n", count: "3", value: "-0.25", day: "2022-01-01" },
    { text: null, count: null, value: null, day: null },
    { text: "b", count: null, value: "1000000000000", day: null },
  ]);
  const types = await ask(`select column_name, column_type from (describe select * from '${file}')`);
  expect(types.map((row) => Object.values(row))).toEqual([
    ["text", "VARCHAR"],
    ["count", "INTEGER"],
    ["value", "DOUBLE"],
    ["day", "DATE"],
  ]);
});

test("the file states its version, its licence and its maker", async () => {
  const facts = await ask(`select decode(key) as key, decode(value) as value from parquet_kv_metadata('${file}')`);
  expect(facts).toEqual([
    { key: "version", value: "1.2.0" },
    { key: "license", value: "https://creativecommons.org/licenses/by/4.0/" },
  ]);
  expect(await ask(`select created_by from parquet_file_metadata('${file}')`)).toEqual([
    { created_by: "counting-investment" },
  ]);
});
