import { expect, test } from "vitest";
import { toSimplified } from "./simplified.ts";

test.each([
  ["億", "亿"],
  ["萬", "万"],
  ["項", "项"],
  ["亿", "亿"],
  ["甲", "甲"],
])("%s is %s, also the second time", (letter, simple) => {
  expect(toSimplified(letter)).toBe(simple);
  expect(toSimplified(letter)).toBe(simple);
});
