import { expect, test } from "vitest";
import { owner } from "../../../src/tables/declare.ts";
import { text as anyText, whole } from "../../../src/tables/kinds.ts";
import { rowReader } from "./row.ts";

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
