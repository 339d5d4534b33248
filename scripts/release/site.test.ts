import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unpackDrawings } from "../../src/model/drawings-file.ts";
import { schemaText } from "./difference.ts";
import { keptFiles, keptTables, publishedTables } from "./site.ts";

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(files: Readonly<Record<string, string | object>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), typeof content === "string" ? content : JSON.stringify(content));
  }
}

const words = (zh: string, en: string) => ({ zh, en });
const chart = (slug: string) => ({
  slug,
  kind: "bars",
  title: words("题", "Title"),
  subtitle: words("副题", "Subtitle"),
  alt: words("述", "Alt"),
});
const schema = { fields: [{ name: "id", type: "string" }], primaryKey: ["id"] };
const told = {
  $schema: "https://schema.example/",
  name: "demo",
  title: "题",
  title_en: "Title",
  description: "述",
  description_en: "Description",
  version: "0.1.0",
  created: "2026-01-31",
  licenses: [{ name: "CC-BY-4.0" }],
  keywords: ["a"],
};

const svg = (words: string) => `<svg width="360"><a href="https://host/base/${words}">${words}</a></svg>`;
const embed = (words: string) =>
  `<link href="https://host/base/" /><div class="w360">${svg(words)}</div><ul class="key"><li class="hatch">x</li></ul>`;

function build(): void {
  write({
    "charts/index.json": { charts: [{ ...chart("b"), url: "https://host/" }, chart("a")] },
    "charts/a.csv": "a\r\n",
    "charts/b.csv": "b\r\n",
    "charts/a.metadata.json": { chart: { citation: "甲报第1行" } },
    "charts/b.metadata.json": { chart: { citation: "乙报第2行" } },
    "en/charts/a.metadata.json": { chart: { citation: "Report A, line 1" } },
    "en/charts/b.metadata.json": { chart: { citation: "Report B, line 2" } },
    "embed/a/index.html": embed("甲"),
    "embed/b/index.html": embed("乙"),
    "en/embed/a/index.html": embed("A"),
    "en/embed/b/index.html": embed("B"),
    "data/figures.csv": "id\r\nx\r\n",
    "data/other.csv": "id\r\n",
    "data/datapackage.json": {
      ...told,
      homepage: "https://host/base/data/",
      resources: [
        { name: "figures", path: "figures.csv", parquet: "https://host/x", schema },
        { name: "other", path: "other.csv", schema: { fields: schema.fields } },
      ],
    },
  });
}

test("a release keeps the charts' words with their sources, a line a chart, and every CSV byte for byte", () => {
  build();
  const files = keptFiles(site);
  expect([...files.keys()]).toEqual([
    "charts.json",
    "drawings.json.br",
    "data/datapackage.json",
    "charts/b.csv",
    "charts/a.csv",
    "data/figures.csv",
    "data/other.csv",
  ]);
  expect([files.get("charts/a.csv"), files.get("data/figures.csv")]).toEqual(["a\r\n", "id\r\nx\r\n"]);
  const list = String(files.get("charts.json"));
  expect(JSON.parse(list)).toEqual([
    { ...chart("b"), source: words("乙报第2行", "Report B, line 2") },
    { ...chart("a"), source: words("甲报第1行", "Report A, line 1") },
  ]);
  expect(list.split("\n").map((line) => line.slice(0, 12))).toEqual(["[", '{"slug":"b",', '{"slug":"a",', "]", ""]);
});

test("it keeps the drawings of its embeds and the looks in their keys, with a gap for the address of the host", () => {
  build();
  const file = keptFiles(site).get("drawings.json.br");
  const svgs = (words: string) => [{ width: 360, svg: svg(words).replace("https://host/base/", "{site}") }];
  expect(unpackDrawings(file as Buffer)).toEqual({
    b: { key: ["hatch"], svgs: { zh: svgs("乙"), en: svgs("B") } },
    a: { key: ["hatch"], svgs: { zh: svgs("甲"), en: svgs("A") } },
  });
});

test("it keeps the package without the addresses of the host, its columns first", () => {
  build();
  const text = keptFiles(site).get("data/datapackage.json");
  const kept = {
    ...told,
    resources: [
      { name: "figures", path: "figures.csv", schema },
      { name: "other", path: "other.csv", schema: { fields: schema.fields } },
    ],
  };
  expect(text).toBe(`${JSON.stringify(kept, null, 1)}\n`);
});

test("what a site publishes are the tables by their keys, then the charts' CSVs without", () => {
  build();
  expect(publishedTables(site)).toEqual([
    { name: "data/figures", csv: "id\r\nx\r\n", key: ["id"], schema: schemaText(schema) },
    { name: "data/other", csv: "id\r\n", key: [], schema: schemaText({ fields: schema.fields }) },
    { name: "charts/b", csv: "b\r\n", key: [] },
    { name: "charts/a", csv: "a\r\n", key: [] },
  ]);
});

test("what a release has kept is compared as the same files, whatever else lies there", () => {
  build();
  for (const [name, content] of keptFiles(site)) write({ [`kept/${name}`]: String(content) });
  write({ "kept/charts/notes.txt": "x", "kept/data/old.csv": "id\r\n", "kept/charts/figures.csv": "id\r\n" });
  const kept = keptTables(join(site, "kept"));
  expect(kept.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: "charts/a", csv: "a\r\n", key: [] },
    { name: "charts/b", csv: "b\r\n", key: [] },
    // A chart of the name of a table is no table.
    { name: "charts/figures", csv: "id\r\n", key: [] },
    { name: "data/figures", csv: "id\r\nx\r\n", key: ["id"], schema: schemaText(schema) },
    { name: "data/old", csv: "id\r\n", key: [] },
    { name: "data/other", csv: "id\r\n", key: [], schema: schemaText({ fields: schema.fields }) },
  ]);
});
