import { addIntervals, around, invert, multiplyIntervals, negate, type Interval } from "./interval.ts";
import { add, divide, multiply, ratio, subtract, formatRatio, type Ratio } from "./ratio.ts";
import { readNumber } from "./number.ts";

/** A number that was printed or reckoned, and all that it may stand for. */
export interface Reckoned {
  value: Ratio;
  interval: Interval;
}

/** A number that stands for itself. */
export function exactly(value: Ratio): Reckoned {
  return { value, interval: around(value, ratio(0n)) };
}

/** a + b. */
export function plus(a: Reckoned, b: Reckoned): Reckoned {
  return { value: add(a.value, b.value), interval: addIntervals(a.interval, b.interval) };
}

/** a − b. */
export function minus(a: Reckoned, b: Reckoned): Reckoned {
  return { value: subtract(a.value, b.value), interval: addIntervals(a.interval, negate(b.interval)) };
}

/** a × b. */
export function times(a: Reckoned, b: Reckoned): Reckoned {
  return { value: multiply(a.value, b.value), interval: multiplyIntervals(a.interval, b.interval) };
}

/** a ÷ b; nothing is known of what it may be where b may be zero. Throws a RangeError where b is zero. */
export function over(a: Reckoned, b: Reckoned): Reckoned {
  return { value: divide(a.value, b.value), interval: multiplyIntervals(a.interval, invert(b.interval)) };
}

/** A printed number as text that loses nothing, such as `0.245` or `1/3`; an end that is not known is absent. */
export interface ExactText {
  value: string;
  /** The size of the last printed place; 0 for a fraction. */
  step: string;
  low?: string;
  high?: string;
}

/** A printed number, what it may stand for and the size of its last place. */
export interface Exact extends Reckoned {
  step: Ratio;
}

/** Writes a printed number for JSON. */
export function writeExact({ value, step, interval: { low, high } }: Exact): ExactText {
  return {
    value: formatRatio(value),
    step: formatRatio(step),
    ...(low && { low: formatRatio(low) }),
    ...(high && { high: formatRatio(high) }),
  };
}

/** Reads what `writeExact` wrote. */
export function readExact({ value, step, low, high }: ExactText): Exact {
  const read = (text: string): Ratio => readNumber(text).value;
  const interval = { ...(low !== undefined && { low: read(low) }), ...(high !== undefined && { high: read(high) }) };
  return { value: read(value), step: read(step), interval };
}
