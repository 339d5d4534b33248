import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packDrawings } from "../../../src/model/drawings-file.ts";
import { tell } from "../../../test/tables.ts";
import { readReleaseContents } from "./release-contents.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(files: Readonly<Record<string, string | Buffer>>, versions = ["0.1.0"]) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const rows = versions.map((version) => ({ version }));
  return readReleaseContents({ rows, keys: new Set(versions), whole: true, faults: [] }, { folder });
}

const text = { zh: "甲", en: "A" };
const chart = { slug: "d", kind: "b", title: text, subtitle: text, alt: text, source: text };
const at = "releases/0.1.0";
const svgs = [{ width: 360, svg: "<svg></svg>" }];
const drawings = packDrawings({ d: { key: ["hatch"], svgs: { zh: svgs, en: svgs } } });
const good = {
  [`${at}/charts.json`]: JSON.stringify([chart]),
  [`${at}/drawings.json.br`]: drawings,
  [`${at}/charts/d.csv`]: "a\r\n1\r\n",
};
const released = { version: "0.1.0", charts: [{ ...chart, csv: "a\r\n1\r\n" }], drawings: drawings.toString("base64") };
const again = "It is written by npm run release; take it from the repository's history";

test("a release is its charts with their drawings and CSVs, its package and its tables by name, byte for byte", () => {
  const { rows, keys, whole, faults } = read({
    ...good,
    [`${at}/data/datapackage.json`]: '{"a": 1}',
    [`${at}/data/z.csv`]: "z\r\n",
    [`${at}/data/b.csv`]: "b\r\n",
  });
  const files = [
    { name: "b", csv: "b\r\n" },
    { name: "z", csv: "z\r\n" },
  ];
  expect(rows).toEqual([{ ...released, package: '{"a": 1}', files }]);
  expect([[...keys], whole, faults]).toEqual([["0.1.0"], true, []]);
});

test("a release from before there were tables has none", () => {
  expect(read(good).rows).toEqual([{ ...released, package: "", files: [] }]);
});

test("without releases there is no folder to read", () => {
  expect(read({}, [])).toEqual({ rows: [], keys: new Set(), whole: true, faults: [] });
});

test.each([
  ["no list of charts", {}, [`${at}/charts.json: missing file. ${again}`]],
  [
    "no CSV",
    {
      ...good,
      [`${at}/charts.json`]: JSON.stringify([{ ...chart, slug: "e" }]),
      [`${at}/drawings.json.br`]: packDrawings({ e: { key: [], svgs: { zh: svgs, en: svgs } } }),
    },
    [`${at}/charts/e.csv: missing file. ${again}`],
  ],
  [
    "a folder of no release",
    { ...good, "releases/0.2.0/charts.json": "[]" },
    ["releases/0.2.0: unknown release: 0.2.0. Write its row in releases.csv"],
  ],
])("with %s it is told", (_, files, told) => {
  expect(tell(read(files).faults)).toEqual(told);
});

test.each([
  ["is missing", undefined, "missing file"],
  ["was packed elsewhere", Buffer.from("{}"), "invalid file"],
  ["lacks a chart", packDrawings({}), "missing drawing: d"],
  ["lacks a language", packDrawings({ d: { key: [], svgs: { zh: svgs, en: [] } } }), "missing drawing: d"],
])("a file of drawings that %s is told", (_, file, told) => {
  const { [`${at}/drawings.json.br`]: __, ...rest } = good;
  const { rows, faults } = read({ ...rest, ...(file && { [`${at}/drawings.json.br`]: file }) });
  expect(rows).toEqual([]);
  expect(tell(faults)).toEqual([`${at}/drawings.json.br: ${told}. ${again}`]);
});

test.each([
  ["no JSON", "[", ""],
  ["no array", "{}", ""],
  ...Object.keys(chart).map((name) => [
    `no ${name}`,
    JSON.stringify([{ ...chart, [name]: undefined }]),
    `→ at [0].${name}`,
  ]),
  ["an empty slug", JSON.stringify([{ ...chart, slug: "" }]), "→ at [0].slug"],
  ["an empty kind", JSON.stringify([{ ...chart, kind: "" }]), "→ at [0].kind"],
  ["no English", JSON.stringify([{ ...chart, title: { zh: "甲" } }]), "→ at [0].title.en"],
  ["empty English", JSON.stringify([{ ...chart, title: { zh: "甲", en: "" } }]), "→ at [0].title.en"],
  ["empty Chinese", JSON.stringify([{ ...chart, title: { zh: "", en: "A" } }]), "→ at [0].title.zh"],
])("a list of charts with %s is no list", (_, list, where) => {
  const { rows, faults } = read({ ...good, [`${at}/charts.json`]: list });
  const [told = ""] = tell(faults);
  expect([rows.length, faults.length]).toEqual([0, 1]);
  expect(told).toMatch(/^releases\/0\.1\.0\/charts\.json: invalid list of charts: ✖ /);
  expect(told).toContain(where);
  expect(told.endsWith(`. ${again}`)).toBe(true);
});
