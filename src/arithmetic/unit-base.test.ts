import { expect, test } from "vitest";
import { countsThings, splitBase, unitBase } from "./unit-base.ts";

test.each([
  ["个", true],
  ["人次", true],
  ["", true],
  ["CNY", false],
  ["CNY/mu", false],
  ["1", false],
  ["W", false],
  ["Wh", false],
  ["day", false],
  ["rank", false],
])("whether the base %j counts things is %s", (base, counts) => {
  expect(countsThings(base)).toBe(counts);
});

test.each([
  ["CNY", "CNY", ""],
  ["CNY/mu", "CNY", "mu"],
  ["个/day", "个", "day"],
  ["", "", ""],
])("the base %j is %j per %j", (base, quantity, per) => {
  expect(splitBase(base)).toEqual({ quantity, per });
});

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
