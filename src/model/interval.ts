import { arabicDigits, clean } from "../arithmetic/decimal.ts";
import type { Figure } from "./types.ts";
import { countsThings } from "../arithmetic/unit-base.ts";

/** What a value may lie between, in its base unit; an absent end is unknown. */
export interface Interval {
  low?: number;
  high?: number;
}

const whole = { low: -Infinity, high: Infinity };

/**
 * What the printed digits stand for, in `unit_base`: half a unit in the last printed place on either side.
 * Counts, Chinese numerals, targets and thresholds are exact, a hedge leaves one end open, `about` leaves both.
 */
export function roundingInterval(figure: Figure): Interval {
  const { printed, qualifier, status, value, value_base: base } = figure;
  if (qualifier === "about") return {};
  if (qualifier === "at_least" || qualifier === "more_than") return { low: base };
  if (qualifier === "at_most" || qualifier === "nearly") return { high: base };
  const digits = arabicDigits(printed);
  // What is set rather than measured was never rounded.
  const set = status === "target" || status === "threshold";
  if (digits === "" || set || isExactCount(figure)) return { low: base, high: base };
  // A printed zero does not tell how its unit scales.
  if (value === 0) return {};
  const factor = base / value;
  const scale = Math.abs(Number(digits) / value);
  const half = (0.5 * 10 ** -(digits.split(".")[1]?.length ?? 0)) / scale;
  return { low: clean((value - half) * factor), high: clean((value + half) * factor) };
}

function isExactCount({ value, value_base, unit_base }: Figure): boolean {
  const counted = countsThings(unit_base) || unit_base === "day" || unit_base === "rank";
  // 1.6亿只 is rounded to a multiplier, 123个 is not.
  return counted && Number.isInteger(value) && value === value_base;
}

/** An interval that holds one value only. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** Whether nothing is rounded: both ends known and equal. */
export function isExact({ low, high }: Interval): boolean {
  return low !== undefined && low === high;
}

/** Sum of two intervals. */
export function add(a: Interval, b: Interval): Interval {
  const [p, q] = [
    { ...whole, ...a },
    { ...whole, ...b },
  ];
  return known(p.low + q.low, p.high + q.high);
}

/** Difference of two intervals. */
export function subtract(a: Interval, b: Interval): Interval {
  const [p, q] = [
    { ...whole, ...a },
    { ...whole, ...b },
  ];
  return known(p.low - q.high, p.high - q.low);
}

/** Product of two intervals. */
export function multiply(a: Interval, b: Interval): Interval {
  const [p, q] = [
    { ...whole, ...a },
    { ...whole, ...b },
  ];
  const products = [p.low * q.low, p.low * q.high, p.high * q.low, p.high * q.high];
  // 0 × ∞: the finite end wins, since every real value times zero is zero.
  const ends = products.map((product) => (Number.isNaN(product) ? 0 : product));
  return known(Math.min(...ends), Math.max(...ends));
}

/** Quotient of two intervals; nothing is known where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval {
  const { low, high } = { ...whole, ...b };
  if (low <= 0 && high >= 0) return {};
  return multiply(a, { low: 1 / high, high: 1 / low });
}

function known(low: number, high: number): Interval {
  return {
    ...(Number.isFinite(low) && { low: clean(low) }),
    ...(Number.isFinite(high) && { high: clean(high) }),
  };
}
