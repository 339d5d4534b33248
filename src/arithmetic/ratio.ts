import { shiftPoint } from "./decimal.ts";

/** An exact fraction in lowest terms, so that 167.74 × 100000000 is 16774000000 and not nearly so. */
export interface Ratio {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** The fraction n/d in lowest terms; throws a RangeError when d is zero. */
export function ratio(n: bigint, d = 1n): Ratio {
  if (d === 0n) throw new RangeError(`division by zero: ${n}/0`);
  const common = divisor(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: n / common, d: d / common };
}

/** a + b, exactly. */
export const add = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d);

/** a − b, exactly. */
export const subtract = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d - b.n * a.d, a.d * b.d);

/** a × b, exactly. */
export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d);

/** a ÷ b, exactly; throws a RangeError when b is zero. */
export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n);

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The double nearest to the fraction: one division of two exact integers rounds only once. */
export const toNumber = ({ n, d }: Ratio): number => Number(n) / Number(d);

/** The most decimals that are written. */
const most = 12;

/** A fraction as text, exactly: as a decimal where that is short, else as n/d. */
export function formatRatio({ n, d }: Ratio): string {
  // A denominator of only twos and fives ends as a decimal.
  for (let places = 0; places <= most; places += 1) {
    const scale = 10n ** BigInt(places);
    if (scale % d === 0n) return shiftPoint(String((n * scale) / d), -places);
  }
  return `${n}/${d}`;
}
