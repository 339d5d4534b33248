import { expect, test } from "vitest";
import { numberParts, widestTenths } from "./number-parts.ts";

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

// The widest that a font may set: a digit 0.7, a point 0.38, a space 0.12, a Chinese unit 0.46, a Latin letter 0.24.
test.each([
  ["2633", 28],
  ["263.3亿元", 41],
  ["1,002", 32],
  ["1/3", 18],
  ["263.3 bn", 38],
  ["5%", 10],
  ["两项", 10],
])("%s is at most %i tenths of a digit's size wide, whatever the font", (text, tenths) => {
  const parts = numberParts(text);
  expect(widestTenths(parts)).toBe(tenths);
});

test("what stands before the digits is small and takes no part in their width", () => {
  expect(widestTenths(numberParts("约5%"))).toBe(widestTenths(numberParts("5%")));
});
