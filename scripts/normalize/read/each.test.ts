import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { owner } from "../../../src/tables/declare.ts";
import { text } from "../../../src/tables/kinds.ts";
import { tell } from "../../../test/tables.ts";
import { readEach } from "./each.ts";

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
