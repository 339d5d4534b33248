import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkMagnitude } from "./magnitude.ts";

const indicators = [
  { id: "funds", unit: "CNY", kind: "flow", low: "100000", high: "5000000" },
  { id: "share", unit: "1", kind: "share", low: "0.2", high: "0.5" },
  { id: "upside-down", unit: "CNY", kind: "flow", low: "3.5", high: "2" },
  { id: "one-point", unit: "CNY", kind: "flow", low: "20000", high: "20000" },
];
const told = (cells: Readonly<Record<string, string>>) =>
  tell(checkMagnitude(makeTables({ indicators, figures: [{ indicator: "funds", unit: "万元", ...cells }] })));
const reversed = "vocab/indicators.csv upside-down (low): reversed range: 3.5 to 2. Put the lower number first";

test.each([
  ["at the lower end", { value: "10" }],
  ["at the upper end", { value: "500" }],
  ["at the one point there is", { value: "2", indicator: "one-point" }],
  // Each of these has a check of its own.
  ["a share", { value: "90", unit: "%", indicator: "share" }],
  ["in a unit of another quantity", { value: "1", unit: "个" }],
  ["of a reversed range", { value: "1", indicator: "upside-down" }],
  ["of an unknown indicator", { value: "1", indicator: "other" }],
])("a figure %s is not unusual", (_, cells) => {
  expect(told(cells)).toEqual([reversed]);
});

test("a figure off the one point there is, is unusual", () => {
  expect(told({ value: "3", indicator: "one-point" })).toEqual([
    reversed,
    "figures/a.csv a-001 (value): unusual magnitude: 30000. one-point is usually 20000 to 20000 in CNY",
  ]);
});

test.each([
  ["9.9", "99000"],
  ["500.1", "5001000"],
])("%s万元 is", (value, base) => {
  expect(told({ value })).toEqual([
    reversed,
    `figures/a.csv a-001 (value): unusual magnitude: ${base}. funds is usually 100000 to 5000000 in CNY`,
  ]);
});
