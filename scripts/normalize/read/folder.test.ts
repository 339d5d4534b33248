import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { owner } from "../../../src/tables/declare.ts";
import { text } from "../../../src/tables/kinds.ts";
import { tell } from "../../../test/tables.ts";
import { readEach, readFolder } from "./folder.ts";
import { withData } from "../../../test/normalize/overlay.ts";
import type { Table } from "./table.ts";

const table = {
  noun: "figure",
  file: "figures/<report>.csv",
  columns: { report: owner("reports", {}), id: text({}) },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "each-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(files: Readonly<Record<string, string>>, { whole = true } = {}) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, "figures"), { recursive: true });
    writeFileSync(join(folder, "figures", name), content);
  }
  const owners = { rows: [], keys: new Set(["demo", "other"]), whole, faults: [] };
  const read = readEach(table, { folder, owners, noun: "report" });
  return {
    rows: read.rows.map(({ id, report }) => `${report}: ${id}`),
    keys: [...read.keys],
    whole: read.whole,
    told: tell(read.faults),
  };
}

const good = { "demo.csv": "id\na\nb\n", "other.csv": "id\nc\n" };

test("the files make one table, each row with the file that it stands in", () => {
  expect(read(good)).toEqual({
    rows: ["demo: a", "demo: b", "other: c"],
    keys: ["a", "b", "c"],
    whole: true,
    told: [],
  });
});

test("files that belong to nothing are told first, by name, and a file that is missing", () => {
  expect(read({ "demo.csv": "id\na\n", "z.txt": "", "demo.csv.bak": "", "dmeo.csv": "", "demo.txt": "" })).toEqual({
    rows: ["demo: a"],
    keys: ["a"],
    whole: false,
    told: [
      "figures/demo.csv.bak: unknown report: demo.csv.bak",
      "figures/demo.txt: unknown report: demo.txt",
      "figures/dmeo.csv: unknown report: dmeo. Did you mean demo?",
      "figures/z.txt: unknown report: z.txt",
      "figures/other.csv: missing file",
    ],
  });
});

test("no file is called unknown while the list of what is known cannot be read", () => {
  expect(read({ ...good, "more.csv": "" }, { whole: false }).told).toEqual([]);
});

test("of a missing folder every file is told", () => {
  expect(read({}).told).toEqual(["figures/demo.csv: missing file", "figures/other.csv: missing file"]);
});

test("every file of a data folder is read as the table that it is", () => {
  const tables = withData(readFolder);
  expect(
    Object.fromEntries(
      Object.entries<Table<unknown>>({ ...tables }).map(([name, { rows, keys }]) => [
        name,
        [rows.length, [...keys][0]],
      ]),
    ),
  ).toMatchObject({
    reports: [2, "demo-a"],
    figures: [15, "demo-a-001"],
    asides: [4, "1"],
    indicators: [10, "funds"],
    places: [4, "150000"],
    units: [11, ""],
    members: [3, "size-class"],
    census: [2, "150200"],
    corrections: [1, "demo-b-006"],
    relations: [2, "tiers"],
    readings: [1, "status"],
    releases: [1, "0.1.0"],
    releaseContents: [1, "0.1.0"],
    notNumerals: [1, "一般"],
    chains: [2, "solar"],
    nodes: [7, "silicon"],
    ventures: [5, "demo-a-v01"],
    methods: [2, "demo-a-m01"],
    mechanisms: [2, "dispatch"],
    tiles: [2, "150200"],
    targetRegions: [1, "delta"],
    terms: [1, "signed"],
    courting: [2, "court-1"],
  });
  expect(Object.values<Table<unknown>>({ ...tables }).flatMap(({ faults }) => faults)).toEqual([]);
});

test("rows of the files of a report or a chain know which", () => {
  const { figures, asides, ventures, methods, nodes } = withData(readFolder);
  const last = [figures, asides, ventures, methods].map(({ rows }) => rows.at(-1)?.report);
  expect(last).toEqual(["demo-b", "demo-b", "demo-b", "demo-a"]);
  expect(nodes.rows.at(-1)?.chain).toBe("wind");
});
