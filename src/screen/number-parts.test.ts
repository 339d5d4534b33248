import { expect, test } from "vitest";
import { numberParts } from "./number-parts.ts";

test.each([
  ["约2633亿元", "约", "2633", "亿元"],
  ["about CNY 263.3 bn", "about CNY ", "263.3", " bn"],
  ["CNY 1,002.47 bn", "CNY ", "1,002.47", " bn"],
  ["230万元/亩", "", "230", "万元/亩"],
  ["第10位", "第", "10", "位"],
  ["−3.5%", "−", "3.5", "%"],
  ["1/3", "", "1/3", ""],
  ["150余家", "", "150", "余家"],
  ["两项", "", "两项", ""],
])("%s is parted so that only its digits are large", (text, before, digits, after) => {
  expect(numberParts(text)).toEqual({ before, digits, after });
});
