import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask } from "../../../test/files/duckdb.ts";
import { catalogue } from "../../exports/catalogue.ts";
import { example } from "../../exports/example.ts";
import { toParquet } from "../../exports/parquet.ts";
import { printedFigures } from "../../model/coverage.ts";
import { data } from "../../model/data.ts";
import { downloadFiles } from "../charts/index.ts";
import { codeOf } from "./guide.ts";
import { guideOf } from "./guides.ts";

const { parts } = await guideOf("data", { data, lang: "en" });
const blocksOf = (id: string) => parts.find((part) => part.id === id)?.blocks ?? [];
const rowsOf = (id: string) => blocksOf(id).flatMap((block) => (block.type === "table" ? block.rows : []));
const cellsOf = (id: string) => rowsOf(id).map((row) => row.map(({ text }) => text));
const codes = new Map(
  parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === "code" ? [codeOf(block)] : []))
    .map(({ id, text }) => [id, text]),
);
const [python, sql] = [codes.get("code-python") ?? "", codes.get("code-sql") ?? ""];
const figures = catalogue(data).find(({ name }) => name === "figures");
const funds = printedFigures(data).filter(({ indicator }) => indicator === "funds-domestic");

test("the guide lists the files of the downloads box in its order, each with a link to it", () => {
  const { slug } = example(data);
  const files = downloadFiles(example(data), "en");
  expect(cellsOf("charts").map(([name]) => /\((.*)\)/.exec(name ?? "")?.[1])).toEqual(
    files.map(({ address }) => address),
  );
  expect(cellsOf("charts")[1]).toEqual([`[${slug}.excel.csv](/charts/${slug}.excel.csv)`, "CSV (Excel): for Excel"]);
});

test("columns are told in the words of the catalogue", () => {
  expect(cellsOf("comparing").find(([name]) => name === "`basis`")).toEqual([
    "`basis`",
    "printed, derived (computed from printed figures) or inferred (solved for).",
  ]);
});

test("the addresses of a version are those of the last release", () => {
  const lines = codes.get("code-version")?.split("\n") ?? [];
  expect(lines).toHaveLength(4);
  for (const line of lines)
    expect(line).toMatch(/^https:\/\/example\.org\/v\/\d+\.\d+\.\d+\/(?:data|charts)\/[\w.-]+$/);
});

test("DuckDB answers the sample with the figures that it asks for", async () => {
  if (!figures) throw new Error("no figures");
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    const file = join(folder, "figures.parquet");
    writeFileSync(file, toParquet(figures));
    expect(sql).toContain("'https://example.org/data/figures.parquet'");
    const rows = await ask(sql.replace(/'https:[^']*'/, `'${file}'`));
    expect(rows).toHaveLength(funds.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(["place_zh", "period_end", "status", "coverage", "yi_yuan"]);
    expect(rows.map(({ yi_yuan }) => Number(yi_yuan))).toEqual(funds.map(({ value_base }) => value_base / 1e8));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the Python sample names columns and an indicator that there are", () => {
  const known = new Set(figures?.columns.map(({ name }) => name));
  const named = [...python.matchAll(/\["?([\w", ]+)"\]\]|query\("(\w+)|\{"(\w+)"/g)]
    .flatMap(([, list = "", ...others]) => [...list.split(/", "|"/), ...others])
    .filter(Boolean);
  expect(named).toContain("printed");
  expect(named).toContain("indicator");
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  expect(python).toContain("'funds-domestic'");
  expect(python).toContain('"https://example.org/data/figures.csv"');
  expect(funds.length).toBeGreaterThan(0);
});
