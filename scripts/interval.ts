// Exact fractions, for whether a relation holds may hang on the last digit; src/lib/interval.ts is for drawing, in doubles
// and with open ends.
import type { Ratio } from "./parse/ratio.ts";
import { add, compare, divide, multiply, ratio, subtract } from "./parse/ratio.ts";

/** All that a rounded number may stand for, both ends included. */
export interface Interval {
  low: Ratio;
  high: Ratio;
}

const half = ratio(1n, 2n);
const zero = ratio(0n);

/** What a number rounded to steps of `step` may stand for: 167.74 for 167.735–167.745; itself when `step` is 0. */
export function around(value: Ratio, step: Ratio): Interval {
  const slack = multiply(step, half);
  return { low: subtract(value, slack), high: add(value, slack) };
}

/** The sum of two intervals. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

/** The interval with its sign changed. */
export function negate({ low, high }: Interval): Interval {
  return { low: subtract(zero, high), high: subtract(zero, low) };
}

function span(ends: readonly [Ratio, ...Ratio[]]): Interval {
  return {
    low: ends.reduce((a, b) => (compare(a, b) < 0 ? a : b)),
    high: ends.reduce((a, b) => (compare(a, b) > 0 ? a : b)),
  };
}

/** The product of two intervals. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const { low, high } = b;
  return span([multiply(a.low, low), multiply(a.low, high), multiply(a.high, low), multiply(a.high, high)]);
}

/** One over the interval; throws a RangeError when zero lies in it. */
export function invert({ low, high }: Interval): Interval {
  if (compare(low, zero) <= 0 && compare(high, zero) >= 0) throw new RangeError("division by zero");
  return { low: divide(ratio(1n), high), high: divide(ratio(1n), low) };
}

/** Whether two intervals have a number in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}
