import { describe, expect, test } from "vitest";
import { count, figure, money, percent } from "../../test/lib/fixtures.ts";
import { baseValue, unitWords } from "./base-value.ts";

const of = (value_base: number, unit_base: string) => figure({ value_base, unit_base });

test.each([
  [money("167.74"), "16,774,000,000 元", "16,774,000,000 CNY"],
  [percent("90.91"), "0.9091", "0.9091"],
  [percent("-3.5"), "-0.035", "-0.035"],
  [count(1500, { unit: "家" }), "1,500 家", "1,500"],
  [count(5, { unit: "", unit_base: "" }), "5", "5"],
  [of(2_300_000, "CNY/mu"), "2,300,000 元/亩", "2,300,000 CNY/mu"],
  [of(1e9, "W"), "1,000,000,000 瓦", "1,000,000,000 W"],
  [of(2e6, "Wh"), "2,000,000 瓦时", "2,000,000 Wh"],
  [of(45, "day"), "45 天", "45 days"],
  [of(3, "rank"), "3 （名次）", "3 (rank)"],
])("$unit_base: every digit of a base value is written out, as %2$s or %3$s", (value, zh, en) => {
  expect([baseValue(value, "zh"), baseValue(value, "en")]).toEqual([zh, en]);
});

describe("what an indicator is measured in", () => {
  test.each([
    ["CNY", "元", "CNY"],
    ["CNY/mu", "元/亩", "CNY/mu"],
    ["CNY/person", "元/人", "CNY/resident"],
    ["1", "小数", "fraction"],
    ["count", "量词", "counting word"],
    ["W", "瓦", "W"],
    ["Wh", "瓦时", "Wh"],
    ["day", "天", "days"],
    ["rank", "（名次）", "(rank)"],
    ["家", "家", "家"],
  ])("%s is %s, %s", (unit, zh, en) => {
    expect([unitWords(unit, "zh"), unitWords(unit, "en")]).toEqual([zh, en]);
  });
});
