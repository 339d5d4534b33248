import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tell } from "../../../test/tables.ts";
import { text, whole } from "../../../src/tables/kinds.ts";
import { readTable } from "./table.ts";

const table = { noun: "row", file: "vocab/x.csv", columns: { id: text({}), count: whole({}) } };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "table-"));
  mkdirSync(join(folder, "vocab"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string) {
  writeFileSync(join(folder, "vocab/x.csv"), content);
  const { rows, keys, whole, faults } = readTable(table, { folder });
  return { rows: rows.map(({ id, count, at }) => [id, count, at.line]), keys: [...keys], whole, told: tell(faults) };
}

test("a table has its rows, with their lines, and the words of its first column", () => {
  expect(read("id,count\na,1\nb,2\n")).toEqual({
    rows: [
      ["a", 1, 2],
      ["b", 2, 3],
    ],
    keys: ["a", "b"],
    whole: true,
    told: [],
  });
});

test("a cell with a fault leaves the table whole and its word known", () => {
  const message = "vocab/x.csv b (count): invalid count: 0. Write a whole number from 1 up";
  expect(read("id,count\na,1\nb,0\n")).toEqual({ rows: [["a", 1, 2]], keys: ["a", "b"], whole: true, told: [message] });
});

test("a row of another width leaves a table of which nothing can be concluded", () => {
  expect(read("id,count\na\nb,2,3\n\nc,4\nd,0\n")).toEqual({
    rows: [["c", 4, 5]],
    keys: ["a", "b", "", "c", "d"],
    whole: false,
    told: [
      "vocab/x.csv line 2: too few cells: 1. The header has 2",
      "vocab/x.csv line 3: too many cells: 3. The header has 2",
      "vocab/x.csv line 4: blank line. Remove it",
      "vocab/x.csv d (count): invalid count: 0. Write a whole number from 1 up",
    ],
  });
});

test("a row of another width is told of by its line", () => {
  writeFileSync(join(folder, "vocab/x.csv"), "id,count\na\n");
  const message = "too few cells: 1. The header has 2";
  expect(readTable(table, { folder }).faults).toEqual([
    { file: "vocab/x.csv", line: 2, row: "line 2", column: "", message },
  ]);
});

test.each([
  ["another header", "id,cuont\na,0\n", ["vocab/x.csv: unknown column: cuont. Did you mean count?"]],
  ["an open quote", 'id,count\n"a,1\n', ['vocab/x.csv: open quote: the row of line 2. Close it with "']],
  ["no line", "", ["vocab/x.csv: empty file. Write at least the header line"]],
  [
    "a blank line alone",
    "\n",
    ["vocab/x.csv: missing column: id. Expected id,count", "vocab/x.csv: missing column: count. Expected id,count"],
  ],
])("with %s there are no rows to tell of", (_, content, told) => {
  expect(read(content)).toEqual({ rows: [], keys: [], whole: false, told });
});
