import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkUnits } from "./units.ts";

const told = (indicator: string, unit: string) => tell(checkUnits(makeTables({ figures: [{ indicator, unit }] })));

test.each([
  ["projects", "个"],
  ["projects", ""],
  ["funds", "亿元"],
  ["per-mu", "万元"],
  ["share", "%"],
  ["share", ""],
  // A growth rate has a check of its own.
  ["growth", "个"],
])("%s in %j is in order", (indicator, unit) => {
  expect(told(indicator, unit)).toEqual([]);
});

test.each([
  ["projects", "亿元", "亿元. projects is in count"],
  ["funds", "%", "%. funds is in CNY"],
  ["funds", "", "none. funds is in CNY"],
  ["per-mu", "个", "个. per-mu is in CNY/mu"],
])("%s in %j is told", (indicator, unit, message) => {
  expect(told(indicator, unit)).toEqual([`figures/a.csv a-001 (unit): unit of another quantity: ${message}`]);
});
