import { describe, expect, test } from "vitest";
import { arabicDigits, clean, groupThousands, plainDigits, shiftPoint, significantDigits } from "./decimal.ts";

test.each([
  [0.1 + 0.2, 0.3],
  [167.74 * 1e8, 16774000000],
  [-1.1 * 3, -3.3],
  [1.23456789012345, 1.23456789012],
])("clean(%d) drops binary noise", (noisy, value) => {
  expect(clean(noisy)).toBe(value);
});

test.each([
  [1e21, "1000000000000000000000"],
  [1.5e-7, "0.00000015"],
  [-2e-7, "-0.0000002"],
  [0.9091, "0.9091"],
])("plainDigits(%d) has no exponent: %s", (value, digits) => {
  expect(plainDigits(value)).toBe(digits);
});

describe("shiftPoint moves the point exactly and keeps printed zeros", () => {
  test.each([
    ["167.74", 8, "16774000000"],
    ["16774000000", -9, "16.774"],
    ["1000", -2, "10"],
    ["85.50", -1, "8.550"],
    ["0.9091", 2, "90.91"],
    ["-3.5", -2, "-0.035"],
    ["7", -3, "0.007"],
    ["0", 4, "0"],
    ["25", 0, "25"],
  ])("%s by %i is %s", (digits, places, shifted) => {
    expect(shiftPoint(digits, places)).toBe(shifted);
  });
});

test.each([
  ["1002.4700", "1,002.4700"],
  ["999", "999"],
  ["-1234567", "-1,234,567"],
])("groupThousands(%s) is %s", (digits, grouped) => {
  expect(groupThousands(digits)).toBe(grouped);
});

test.each([
  ["约2633亿元", "2633"],
  ["1,005,136万元", "1005136"],
  ["9.50%", "9.50"],
  ["1/3", ""],
  ["百亿元以上", ""],
])("the Arabic digits of %s are “%s”", (printed, digits) => {
  expect(arabicDigits(printed)).toBe(digits);
});

test.each([
  [8.5975, 3, "8.60"],
  [99.96, 3, "100"],
  [30135, 4, "30140"],
  [0, 3, "0.00"],
])("%d to %i significant digits is %s", (value, figures, text) => {
  expect(significantDigits(value, figures)).toBe(text);
});
