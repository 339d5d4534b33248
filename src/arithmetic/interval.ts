import { add, compare, divide, multiply, ratio, subtract, type Ratio } from "./ratio.ts";

/** All that a number may stand for, its ends included; an absent end is unbounded. */
export interface Interval {
  low?: Ratio;
  high?: Ratio;
}

const half = ratio(1n, 2n);
const zero = ratio(0n);
const one = ratio(1n);

/** What a number rounded to steps of `step` may stand for: 167.74 for 167.735–167.745; itself when `step` is 0. */
export function around(value: Ratio, step: Ratio): Interval {
  const slack = multiply(step, half);
  return { low: subtract(value, slack), high: add(value, slack) };
}

/** The sum of two intervals. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    ...(a.low && b.low && { low: add(a.low, b.low) }),
    ...(a.high && b.high && { high: add(a.high, b.high) }),
  };
}

/** The interval with its sign changed. */
export function negate({ low, high }: Interval): Interval {
  return { ...(high && { low: subtract(zero, high) }), ...(low && { high: subtract(zero, low) }) };
}

/** The product of two intervals. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = toEnds(a).flatMap((end) => toEnds(b).map((other) => multiplyEnds(end, other)));
  const finite = products.filter((end) => typeof end !== "number");
  const [first, ...others] = finite;
  // Every product is infinite only where a bounded end is missing on both sides.
  if (first === undefined) return {};
  return {
    ...(!products.includes(-1) && {
      low: others.reduce((least, end) => (compare(end, least) < 0 ? end : least), first),
    }),
    ...(!products.includes(1) && { high: others.reduce((most, end) => (compare(end, most) > 0 ? end : most), first) }),
  };
}

/** One over the interval; nothing is known where zero lies within it. Throws a RangeError for zero itself. */
export function invert({ low, high }: Interval): Interval {
  if (low?.n === 0n && high?.n === 0n) throw new RangeError("division by zero");
  if (low && low.n > 0n) return { low: high ? divide(one, high) : zero, high: divide(one, low) };
  if (high && high.n < 0n) return { low: divide(one, high), high: low ? divide(one, low) : zero };
  return {};
}

/** What lies in both intervals; undefined where nothing does. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const low = a.low && b.low ? (compare(a.low, b.low) > 0 ? a.low : b.low) : (a.low ?? b.low);
  const high = a.high && b.high ? (compare(a.high, b.high) < 0 ? a.high : b.high) : (a.high ?? b.high);
  if (low && high && compare(low, high) > 0) return undefined;
  return { ...(low && { low }), ...(high && { high }) };
}

/** An end, or the sign of the infinity that stands for a missing one. */
type End = Ratio | 1 | -1;

const toEnds = ({ low, high }: Interval): readonly [End, End] => [low ?? -1, high ?? 1];

function multiplyEnds(a: End, b: End): End {
  if (typeof a !== "number" && typeof b !== "number") return multiply(a, b);
  const sign = signOf(a) * signOf(b);
  // Whatever a missing end stands for, times zero it is zero.
  return sign === 0 ? zero : sign > 0 ? 1 : -1;
}

const signOf = (end: End): number => (typeof end === "number" ? end : Number(end.n > 0n) - Number(end.n < 0n));

/** The most whole numbers that are still told one by one. */
const few = 12;

/** The largest total that is looked for. */
const largest = ratio(100_000n);

/** The whole numbers from 1 to 100,000 in an interval, in order; none where there are more than a dozen. */
export function wholeNumbers({ low, high }: Interval): number[] {
  if (!low || !high || compare(high, largest) > 0 || compare(subtract(high, low), ratio(BigInt(few))) > 0) return [];
  const first = low.n > 0n ? (low.n + low.d - 1n) / low.d : 1n;
  const last = high.n / high.d;
  return Array.from({ length: Math.max(0, Number(last - first) + 1) }, (_, index) => Number(first) + index);
}

/**
 * The whole numbers in an interval, by the least and the most of them; the interval as it is where none lies in it.
 * With `below` the upper end itself is excluded: fewer than 74 are at most 73.
 */
export function wholeEnds({ low, high }: Interval, { below }: { below: boolean }): Interval {
  const first = low && ratio(-floor({ n: -low.n, d: low.d }));
  const last = high && ratio(floor(high) - (below && high.d === 1n ? 1n : 0n));
  if (first && last && compare(first, last) > 0) return { low, high };
  return { ...(first && { low: first }), ...(last && { high: last }) };
}

const floor = ({ n, d }: Ratio): bigint => (n >= 0n || n % d === 0n ? n / d : n / d - 1n);
