import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checkVentureFigures } from "./venture-figures.ts";

const funds = { indicator: "funds", unit: "亿元", value: "8.0" };
const figures = [
  { id: "a-001", line: "4", ...funds },
  { id: "a-002", line: "7", ...funds },
  { id: "a-003", line: "7", ...funds },
  { id: "a-004", line: "9", ...funds },
  { id: "a-005", line: "4", unit: "万只", value: "50" },
  { id: "b-001", line: "2", report: "b", ...funds },
];
const tables = (cells: Readonly<Record<string, string>>) =>
  makeTables({ figures, ventures: [{ line: "4", ...cells }] });

test.each([
  ["nothing", {}],
  ["an amount of its line", { amount: "8", amount_unit: "亿元" }],
  ["a capacity of its line", { capacity: "50", capacity_unit: "万只" }],
  ["an amount of several figures elsewhere and its line", { line: "7", amount: "8.00", amount_unit: "亿元" }],
  // Each of these is told by its own check.
  ["an amount without a unit", { amount: "3" }],
  ["a unit without an amount", { amount_unit: "亿元" }],
  ["an amount in an unknown unit", { amount: "3", amount_unit: "文" }],
])("%s is in order", (_, cells) => {
  expect(checkVentureFigures(tables(cells))).toEqual([]);
});

test.each([
  [
    { amount: "9", amount_unit: "亿元" },
    "(amount): amount of no figure: 9亿元. None of a on line 4 has this value and unit",
  ],
  [
    { amount: "8", amount_unit: "万元" },
    "(amount): amount of no figure: 8万元. None of a on line 4 has this value and unit",
  ],
  [
    { capacity: "50", capacity_unit: "个" },
    "(capacity): capacity of no figure: 50个. None of a on line 4 has this value and unit",
  ],
  [
    { line: "2", amount: "8", amount_unit: "亿元" },
    "(amount): amount of no figure: 8亿元. None of a on line 2 has this value and unit; on line 4, 7, 9 one has",
  ],
])("%j is of no figure", (cells, message) => {
  expect(tell(checkVentureFigures(tables(cells)))).toEqual([`ventures/a.csv a-v01 ${message}`]);
});

test("both quantities of a venture are held against the figures", () => {
  const both = { amount: "9", amount_unit: "亿元", capacity: "9", capacity_unit: "万只" };
  expect(tell(checkVentureFigures(tables(both)))).toHaveLength(2);
});

test("nothing is told while a row of figures cannot be read: it may be the one", () => {
  expect(checkVentureFigures(withUnread(tables({ amount: "9", amount_unit: "亿元" }), "figures"))).toEqual([]);
});
