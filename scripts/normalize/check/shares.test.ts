import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkShares } from "./shares.ts";

const told = (value: string, unit = "%", indicator = "share") =>
  tell(checkShares(makeTables({ figures: [{ value, unit, indicator, printed: `值${value}${unit}` }] })));

test.each([
  ["0", "%", "share"],
  ["100", "%", "share"],
  ["1/3", "", "share"],
  ["1", "", "share"],
  ["130", "%", "growth"],
  ["-3", "%", "growth"],
])("%s%s is a %s", (value, unit, indicator) => {
  expect(told(value, unit, indicator)).toEqual([]);
});

test.each([
  ["100.1", "%"],
  ["-0.1", "%"],
  ["4/3", ""],
])("%s%s is no share", (value, unit) => {
  expect(told(value, unit)).toEqual([`figures/a.csv a-001 (value): share outside 0–100 %: 值${value}${unit}`]);
});
