import { expect, test } from "vitest";
import { reckon } from "./reckon.ts";

test.each([
  ["1,386.40", 1386.4],
  ["１，３８６", 1386],
  ["一千三百八十六点四", 1386.4],
  ["十五亿", 15e8],
  ["二十万零三", 200_003],
  ["1亿3000万", 13e7],
  ["2万5千", 25_000],
  ["三亿五千万", 35e7],
  ["2.5万亿", 25e11],
  ["零点八", 0.8],
  ["百分之三点二", 0.032],
  ["三分之二", 2 / 3],
])("%s comes to %s", (print, value) => {
  expect(reckon(print)).toBeCloseTo(value, 9);
});
