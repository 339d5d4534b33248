import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask } from "../../../test/files/duckdb.ts";
import { catalogue } from "../../exports/catalogue.ts";
import { toParquet } from "../../exports/parquet.ts";
import { data } from "../../model/data.ts";
import { pythonSample, sqlSample } from "./samples.ts";

const figures = catalogue(data).find(({ name }) => name === "figures");
const funds = data.figures.filter(({ indicator }) => indicator === "funds-domestic");

test("DuckDB answers the sample with the figures that it asks for", async () => {
  if (!figures) throw new Error("no figures");
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    const file = join(folder, "figures.parquet");
    writeFileSync(file, toParquet(figures));
    expect(sqlSample()).toContain("'https://example.org/data/figures.parquet'");
    const rows = await ask(sqlSample().replace(/'https:[^']*'/, `'${file}'`));
    expect(rows).toHaveLength(funds.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(["place_zh", "period_end", "status", "yi_yuan"]);
    expect(rows.map(({ yi_yuan }) => Number(yi_yuan))).toEqual(funds.map(({ value_base }) => value_base / 1e8));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the Python sample names columns and an indicator that there are", () => {
  const known = new Set(figures?.columns.map(({ name }) => name));
  const named = [...pythonSample().matchAll(/\["?([\w", ]+)"\]\]|query\("(\w+)|\{"(\w+)"/g)]
    .flatMap(([, list = "", ...others]) => [...list.split(/", "|"/), ...others])
    .filter(Boolean);
  expect(named).toContain("printed");
  expect(named).toContain("indicator");
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  expect(pythonSample()).toContain("'funds-domestic'");
  expect(funds.length).toBeGreaterThan(0);
});
