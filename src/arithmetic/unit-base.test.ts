import { expect, test } from "vitest";
import { countsThings, splitBase } from "./unit-base.ts";

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
  ["CNY", "CNY", "", ""],
  ["CNY/mu", "CNY", "亩", "mu"],
  ["CNY/person", "CNY", "人", "resident"],
  ["CNY/project", "CNY", "个", "project"],
  ["个/day", "个", "天", "day"],
  ["CNY/month", "CNY", "月", "month"],
  ["CNY/year", "CNY", "年", "year"],
  ["个/年", "个", "年", "年"],
  ["", "", "", ""],
])("the base %s is %s per %s, in English per %s", (base, quantity, zh, en) => {
  expect(splitBase(base)).toEqual({ quantity, per: { zh, en } });
});
