import { expect, test } from "vitest";
import { readNumber } from "./number.ts";
import { ratio } from "./ratio.ts";
import {
  addIntervals,
  around,
  intersect,
  invert,
  multiplyIntervals,
  negate,
  wholeEnds,
  wholeNumbers,
  type Interval,
} from "./interval.ts";

const of = (text: string) => readNumber(text).value;

/** `2..3`, `2..` and `..3`; `..` is anything. */
function span(text: string): Interval {
  const [low = "", high = ""] = text.split("..");
  return { ...(low !== "" && { low: of(low) }), ...(high !== "" && { high: of(high) }) };
}

test.each([
  ["167.74", "0.01", { low: of("167.735"), high: of("167.745") }],
  ["-3.5", "0.1", { low: of("-3.55"), high: of("-3.45") }],
  ["12", "0", { low: of("12"), high: of("12") }],
])("%s in steps of %s lies within half a step", (value, step, expected) => {
  expect(around(of(value), of(step))).toStrictEqual(expected);
});

test.each([
  ["1..2", "10..20", "11..22"],
  ["1..", "10..20", "11.."],
  ["1..2", "10..", "11.."],
  ["1..2", "..20", "..22"],
  ["..2", "10..20", "..22"],
  ["1..", "..20", ".."],
])("%s + %s is %s", (a, b, sum) => {
  expect(addIntervals(span(a), span(b))).toStrictEqual(span(sum));
});

test.each([
  ["1..2", "-2..-1"],
  ["1..", "..-1"],
  ["..2", "-2.."],
  ["..", ".."],
])("−(%s) is %s", (a, negative) => {
  expect(negate(span(a))).toStrictEqual(span(negative));
});

test.each([
  ["2..3", "10..20", "20..60"],
  ["-2..3", "10..20", "-40..60"],
  ["-3..-2", "10..20", "-60..-20"],
  ["-3..2", "-20..10", "-40..60"],
  ["2..", "10..20", "20.."],
  ["..3", "10..20", "..60"],
  ["2..", "-20..-10", "..-20"],
  ["2..", "-10..10", ".."],
  ["2..", "3..", "6.."],
  ["2..", "1..1", "2.."],
  ["..", "2..3", ".."],
  // Whatever the missing end is, zero times it is zero.
  ["..", "0..0", "0..0"],
  ["0..", "5..6", "0.."],
  ["0..", "0..", "0.."],
  ["..", "..", ".."],
])("%s × %s is %s", (a, b, product) => {
  expect(multiplyIntervals(span(a), span(b))).toStrictEqual(span(product));
  expect(multiplyIntervals(span(b), span(a))).toStrictEqual(span(product));
});

test.each([
  ["2..4", "1/4..1/2"],
  ["1/4..1/2", "2..4"],
  ["2..", "0..1/2"],
  ["-4..-2", "-0.5..-0.25"],
  ["..-2", "-0.5..0"],
  // The divisor may be zero.
  ["0..4", ".."],
  ["-4..0", ".."],
  ["-1..4", ".."],
  ["0..", ".."],
  ["..4", ".."],
  ["-1..", ".."],
  ["..", ".."],
])("one over %s is %s", (a, inverse) => {
  expect(invert(span(a))).toStrictEqual(span(inverse));
});

test("one over zero itself throws", () => {
  const zero = { low: ratio(0n), high: ratio(0n) };
  expect(() => invert(zero)).toThrow(new RangeError("division by zero"));
});

test.each([
  ["1..3", "2..4", "2..3"],
  ["2..4", "1..3", "2..3"],
  ["1..4", "2..3", "2..3"],
  ["1..2", "2..3", "2..2"],
  ["1..", "..3", "1..3"],
  ["..3", "1..", "1..3"],
  ["1..", "2..", "2.."],
  ["..1", "..2", "..1"],
  ["..", "..", ".."],
])("%s and %s have %s in common", (a, b, both) => {
  expect(intersect(span(a), span(b))).toStrictEqual(span(both));
});

test.each([
  ["1..2", "3..4"],
  ["3..", "..2"],
])("%s and %s have nothing in common", (a, b) => {
  expect(intersect(span(a), span(b))).toBeUndefined();
});

const fifth = ratio(1n, 5n);
test.each([
  ["from 54.9 to 57.1", { low: ratio(549n, 10n), high: ratio(571n, 10n) }, [55, 56, 57]],
  ["from 55 to 57", { low: ratio(55n), high: ratio(57n) }, [55, 56, 57]],
  ["34 alone", { low: ratio(34n), high: ratio(34n) }, [34]],
  ["between two whole numbers", { low: ratio(341n, 10n), high: ratio(349n, 10n) }, []],
  ["from a fifth to 2", { low: fifth, high: ratio(2n) }, [1, 2]],
  ["from below zero to 2", { low: ratio(-3n), high: ratio(2n) }, [1, 2]],
  ["from zero to 2", { low: ratio(0n), high: ratio(2n) }, [1, 2]],
  ["below one", { low: ratio(-3n), high: fifth }, []],
  ["twelve apart", { low: ratio(1n), high: ratio(13n) }, Array.from({ length: 13 }, (_, index) => index + 1)],
  ["more than twelve apart", { low: ratio(1n), high: ratio(131n, 10n) }, []],
  ["up to 100,000", { low: ratio(100_000n), high: ratio(100_000n) }, [100_000]],
  ["beyond 100,000", { low: ratio(99_999n), high: ratio(100_001n) }, []],
  ["without a lower end", { high: ratio(3n) }, []],
  ["without an upper end", { low: ratio(3n) }, []],
])("the whole numbers %s", (_, interval, expected) => {
  expect(wholeNumbers(interval)).toEqual(expected);
});

test.each([
  ["547.5 to 1095, which is excluded", { low: ratio(1095n, 2n), high: ratio(1095n) }, true, [548n, 1094n]],
  ["547.5 to 1095", { low: ratio(1095n, 2n), high: ratio(1095n) }, false, [548n, 1095n]],
  ["14 to 21", { low: ratio(14n), high: ratio(21n) }, false, [14n, 21n]],
  ["-3.5 to -0.5", { low: ratio(-7n, 2n), high: ratio(-1n, 2n) }, false, [-3n, -1n]],
  ["up to 4.25", { high: ratio(17n, 4n) }, true, [undefined, 4n]],
  ["14.7 and more", { low: ratio(147n, 10n) }, false, [15n, undefined]],
] as const)("of %s the whole numbers are the ends", (_, interval, below, [low, high]) => {
  const found = wholeEnds(interval, { below });
  expect([found.low, found.high]).toEqual([low, high].map((end) => (end === undefined ? end : ratio(end))));
});

test("an interval without a whole number stays as it is", () => {
  const between = { low: ratio(341n, 10n), high: ratio(349n, 10n) };
  expect(wholeEnds(between, { below: false })).toEqual(between);
});
