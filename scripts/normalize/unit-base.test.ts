import { expect, test } from "vitest";
import { unitBase } from "./unit-base.ts";

test.each([
  ["CNY", "亿元", "CNY", "CNY"],
  ["CNY", "个", "个", undefined],
  ["CNY", "", "1", undefined],
  ["CNY/mu", "万元", "CNY", "CNY/mu"],
  ["CNY/mu", "%", "1", undefined],
  ["1", "%", "1", "1"],
  ["1", "", "1", "1"],
  ["1", "", "", "1"],
  ["1", "亿元", "CNY", undefined],
  ["count", "家", "家", "家"],
  ["count", "", "1", ""],
  ["count", "亿元", "CNY", undefined],
  ["count", "%", "1", undefined],
  ["count", "日", "day", undefined],
  ["W", "万千瓦", "W", "W"],
  ["Wh", "万千瓦", "W", undefined],
  ["day", "日", "day", "day"],
])("an indicator in %s with the unit %j of base %j counts in %j", (indicator, unit, base, expected) => {
  expect(unitBase({ unit: indicator }, { unit, base })).toBe(expected);
});
