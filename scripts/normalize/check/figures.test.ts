import { describe, expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkUnits, checkRateUnits, checkShares, checkMagnitude } from "./figures.ts";

describe("units", () => {
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
});

describe("rates", () => {
  const told = (indicator: string, unit: string) =>
    tell(checkRateUnits(makeTables({ figures: [{ indicator, unit }] })));

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
});

describe("shares", () => {
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
});

describe("magnitude", () => {
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
});
