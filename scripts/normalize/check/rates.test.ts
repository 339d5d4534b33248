import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkRates } from "./rates.ts";

const told = (indicator: string, unit: string) => tell(checkRates(makeTables({ figures: [{ indicator, unit }] })));

test.each([
  ["growth", "%"],
  ["growth", "倍"],
  // Anything but a growth rate may have any unit here.
  ["projects", "个"],
  ["share", ""],
])("%s in %j is in order", (indicator, unit) => {
  expect(told(indicator, unit)).toEqual([]);
});

test.each([
  ["亿元", "亿元"],
  ["", "none"],
])("a growth rate in %j is told", (unit, name) => {
  expect(told("growth", unit)).toEqual([`figures/a.csv a-001 (unit): unit of a growth rate: ${name}. Use % or 倍`]);
});
