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
  ["CNY", "CNY", ""],
  ["CNY/mu", "CNY", "亩"],
  ["CNY/person", "CNY", "人"],
  ["个/年", "个", "年"],
])("the base %s is %s per %j", (base, quantity, per) => {
  expect(splitBase(base)).toMatchObject({ quantity, per: { zh: per } });
});
