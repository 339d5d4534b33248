import { expect, test } from "vitest";
import { readNumber } from "./number.ts";
import { add, compare, divide, multiply, ratio, subtract, toNumber, formatRatio } from "./ratio.ts";

const of = (text: string) => readNumber(text).value;

test.each([
  ["167.74", "100000000", 16774000000],
  ["90.91", "0.01", 0.9091],
  ["101.62", "0.01", 1.0162],
  ["1.6", "100000000", 160000000],
  ["140.25", "100000000", 14025000000],
  ["10024.7", "100000000", 1002470000000],
  ["99.7", "0.01", 0.997],
  ["64.84", "0.01", 0.6484],
  ["0.1", "0.2", 0.02],
  ["1/3", "1", 1 / 3],
  ["-3.5", "0.01", -0.035],
])("%s × %s is %d without binary noise", (value, factor, expected) => {
  expect(toNumber(multiply(of(value), of(factor)))).toBe(expected);
});

test("arithmetic is exact and in lowest terms", () => {
  expect(add(of("0.1"), of("0.2"))).toEqual(of("0.3"));
  expect(add(of("1/3"), of("1/4"))).toEqual(ratio(7n, 12n));
  expect(subtract(of("1"), of("1/3"))).toEqual(ratio(2n, 3n));
  expect(subtract(of("1/4"), of("1/3"))).toEqual(ratio(-1n, 12n));
  expect(multiply(of("2/3"), of("9/4"))).toEqual(ratio(3n, 2n));
  expect(divide(of("2/3"), of("4/9"))).toEqual(ratio(3n, 2n));
});

test.each([
  [2n, 4n, 1n, 2n],
  [-2n, 4n, -1n, 2n],
  [2n, -4n, -1n, 2n],
  [-2n, -4n, 1n, 2n],
  [0n, -4n, 0n, 1n],
  [6n, 4n, 3n, 2n],
])("%d over %d has its sign above: %d over %d", (n, d, above, below) => {
  expect(ratio(n, d)).toEqual({ n: above, d: below });
});

test("a whole number is over one", () => {
  expect(ratio(7n)).toEqual({ n: 7n, d: 1n });
});

test("comparison orders fractions", () => {
  expect(compare(of("1/3"), of("0.3333"))).toBe(1);
  expect(compare(of("0.50"), of("1/2"))).toBe(0);
  expect(compare(of("-2"), of("1"))).toBe(-1);
});

test("division by zero throws", () => {
  expect(() => divide(of("1/3"), of("0"))).toThrow(new RangeError("division by zero: 1/0"));
  expect(() => ratio(5n, 0n)).toThrow(new RangeError("division by zero: 5/0"));
});

test.each([
  [ratio(16774n, 100n), "167.74"],
  [ratio(-7n, 2n), "-3.5"],
  [ratio(12n), "12"],
  [ratio(1n, 8n), "0.125"],
  [ratio(1n, 3n), "1/3"],
  [ratio(-2n, 3n), "-2/3"],
  [ratio(1n, 10n ** 9n), "0.000000001"],
  // The last that is still told as a decimal, and the first that is not.
  [ratio(1n, 2n ** 12n), "0.000244140625"],
  [ratio(1n, 2n ** 13n), "1/8192"],
])("%o is told as %s", (value, told) => {
  expect(formatRatio(value)).toBe(told);
});
