import { addIntervals, around, invert, multiplyIntervals, negate, type Interval } from "./interval.ts";
import { add, divide, multiply, ratio, subtract, type Ratio } from "./ratio.ts";

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
