import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, afterAll, beforeAll } from "vitest";
import { checkHeader, rowReader, readTable } from "./table.ts";
import { owner } from "../../../src/tables/declare.ts";
import { text as anyText, whole, text } from "../../../src/tables/kinds.ts";
import { tell } from "../../../test/tables.ts";

describe("header", () => {
  const expected = ["id", "line", "printed"];
  const all = "Expected id,line,printed";

  test.each<[found: string[], messages: string[]]>([
    [["id", "line", "printed"], []],
    [["id", "line"], [`missing column: printed. ${all}`]],
    [[], ["id", "line", "printed"].map((column) => `missing column: ${column}. ${all}`)],
    [
      ["id", "line", "print"],
      [`unknown column: print. ${all}`, `missing column: printed. ${all}`],
    ],
    // A misspelt column is one fault, not an unknown one and a missing one.
    [["id", "line", "prnited"], ["unknown column: prnited. Did you mean printed?"]],
    [
      ["id", "prnited", "prnitd"],
      [
        "unknown column: prnited. Did you mean printed?",
        `unknown column: prnitd. ${all}`,
        `missing column: line. ${all}`,
      ],
    ],
    // A column that is there is nobody's misspelling.
    [["id", "line", "printed", "prnited"], [`unknown column: prnited. ${all}`]],
    [["id", "line", "printed", "id"], ["duplicate column: id. Keep one"]],
    [
      ["id", "line", "id"],
      ["duplicate column: id. Keep one", `missing column: printed. ${all}`],
    ],
    [["line", "id", "printed"], [`columns out of order: line,id,printed. ${all}`]],
    [["id", "line", "printed", "note"], [`unknown column: note. ${all}`]],
  ])("%j is told: %j", (found, messages) => {
    expect(checkHeader(found, expected)).toEqual(messages);
  });
});

describe("row", () => {
  const table = { noun: "row", columns: { id: anyText({}), line: whole({}), note: anyText({}) } };
  const read = (...cells: string[]) => rowReader(table, { file: "x.csv" })({ line: 7, cells });
  const at = { file: "x.csv", line: 7, row: "x-01" };

  test("a row is what its columns read, with the place where it stands", () => {
    expect(read("x-01", "3", "甲")).toEqual({ row: { id: "x-01", line: 3, note: "甲", at }, faults: [] });
  });

  test("a cell that is not there is empty", () => {
    expect(read("x-01", "3").row?.note).toBe("");
  });

  test.each([
    ["id", "x-01", "x-01"],
    ["id", "", "line 7"],
    ["code", "150200", "150200"],
    ["place", "150200", "line 7"],
  ])("a row whose first column is %s, with %j in it, is told of as %s", (column, text, name) => {
    const one = { noun: "row", columns: { [column]: anyText({}) } };
    const { row } = rowReader(one, { file: "x.csv" })({ line: 7, cells: [text] });
    expect(row?.at).toEqual({ file: "x.csv", line: 7, row: name });
  });

  test("every cell with a fault is told once: what no cell may hold before what this one may not", () => {
    const count = "invalid count: 0. Write a whole number from 1 up";
    const space = (text: string) => `space at the edge: "${text}". Remove it`;
    expect(read("x-01", "0", " 甲")).toEqual({
      faults: [
        { ...at, column: "note", message: space(" 甲") },
        { ...at, column: "line", message: count },
      ],
    });
    expect(read("x-01", " 0", "甲")).toEqual({ faults: [{ ...at, column: "line", message: space(" 0") }] });
    expect(read(" x", " 0", "甲").faults.map(({ column }) => column)).toEqual(["id", "line"]);
    expect(read("x-01", "3", " 甲").row).toBeUndefined();
    expect(read("x-01", "0", "甲").row).toBeUndefined();
  });

  test("a row knows whose file it stands in", () => {
    const owned = { noun: "row", columns: { report: owner("reports", {}), id: anyText({}) } };
    const { row } = rowReader(owned, { file: "x.csv", owner: "a" })({ line: 2, cells: ["x-01"] });
    expect(row).toEqual({ report: "a", id: "x-01", at: { file: "x.csv", line: 2, row: "x-01" } });
  });
});

describe("table", () => {
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
    expect(read("id,count\na,1\nb,0\n")).toEqual({
      rows: [["a", 1, 2]],
      keys: ["a", "b"],
      whole: true,
      told: [message],
    });
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
});
