import { describe, expect, test } from "vitest";
import { computed } from "../../../test/lib/computed.ts";
import type { Derived } from "../types.ts";
import { formatRange } from "./range.ts";

const reads = (derived: Derived & { finer?: number }) => [formatRange(derived, "zh"), formatRange(derived, "en")];
const money = (low: number, high: number) => computed({ value_base: (low + high) / 2, low, high });
const share = (low: number, high: number) => computed({ value_base: high, unit: "%", unit_base: "1", low, high });
const people = (low: number, high: number) => computed({ value_base: low, unit: "人", unit_base: "人", low, high });

describe("a range is rounded outwards where its ends begin to differ, to three digits at least", () => {
  test.each([
    [money(8_785_847_104.73, 8_786_831_146.38), "87.858–87.869亿元", "CNY 8.7858–8.7869 bn"],
    [money(7_920_000_000, 8_080_000_000), "79.2–80.8亿元", "CNY 7.92–8.08 bn"],
    [money(1_000_000_000, 90_000_000_000), "10–900亿元", "CNY 1–90 bn"],
    [people(50.3, 100.5), "50–101人", "50–101"],
    [people(50.3, 99.5), "50.3–99.5人", "50.3–99.5"],
    [people(2_345, 2_346), "2345–2346人", "2,345–2,346"],
    [share(0.83617, 0.84081), "83.6–84.1%", "83.6–84.1%"],
    [share(0, 0.8387), "0–83.9%", "0–83.9%"],
  ])("$low to $high", (derived, zh, en) => {
    expect(reads(derived)).toEqual([zh, en]);
  });
});

test("where the prints have a decimal more, so has the range", () => {
  expect(reads({ ...money(7_924_400_000, 8_081_100_000), finer: 1 })).toEqual([
    "79.24–80.82亿元",
    "CNY 7.924–8.082 bn",
  ]);
});

test("a dash does not run into a minus", () => {
  expect(reads(share(-0.0355, -0.0345))).toEqual(["−3.55至−3.45%", "−3.55 to −3.45%"]);
  expect(reads(share(-0.0155, 0.0245))).toEqual(["−1.55至2.45%", "−1.55 to 2.45%"]);
});

describe("of an open range only the known end is told", () => {
  test.each([
    [computed({ low: 59_950_000_000, value_base: 60_000_000_000 }), "≥ 599.5亿元", "≥ CNY 59.95 bn"],
    [computed({ high: 60_050_000_000, value_base: 60_000_000_000 }), "≤ 600.5亿元", "≤ CNY 60.05 bn"],
    [
      computed({ low: 33_547.23, value_base: 33_548, unit_base: "CNY/person" }),
      "≥ 3.35472万元/人",
      "≥ CNY 33,547.2 per resident",
    ],
    [
      computed({ high: 33_547.23, value_base: 33_547, unit_base: "CNY/person" }),
      "≤ 3.35473万元/人",
      "≤ CNY 33,547.3 per resident",
    ],
    [computed({ high: -500_000_000, value_base: -520_000_000 }), "≤ −5亿元", "≤ CNY −500 m"],
  ])("$low to $high", (derived, zh, en) => {
    expect(reads(derived)).toEqual([zh, en]);
  });
});

test("a value without a range has none to tell", () => {
  expect(reads(computed())).toEqual(["", ""]);
});
