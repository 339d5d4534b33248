import { around, type Interval } from "./interval.ts";
import { compare, ratio, type Ratio } from "./ratio.ts";
import { countsThings } from "./unit-base.ts";

/** A printed number in its base unit, and what the print says of it. */
export interface PrintedValue {
  value: Ratio;
  /** The size of the last printed place, 1,000,000 for 167.74亿元; 0 for a fraction such as 1/3, which has no places. */
  step: Ratio;
  unit_base: string;
  qualifier: "exact" | "about" | "nearly" | "at_most" | "more_than" | "at_least";
  status: string;
}

const one = ratio(1n);
const none = ratio(0n);

/**
 * What a print may stand for, in its base unit: half a step on either side, one end of it where it is hedged, nothing
 * known where it is printed with 约. What is set rather than measured, and what is counted one by one, is not rounded.
 */
export function roundingInterval(print: PrintedValue): Interval {
  const { value, step, qualifier, status } = print;
  if (qualifier === "about") return {};
  if (qualifier === "nearly" || qualifier === "at_most") return { high: value };
  if (qualifier === "more_than" || qualifier === "at_least") return { low: value };
  const set = status === "target" || status === "threshold";
  return around(value, set || isCounted(print) ? none : step);
}

/** Whether whole things, days or ranks are told one by one: 123个 is, 1.6亿只 and 500万人次 are rounded to a multiplier. */
function isCounted({ value, step, unit_base }: PrintedValue): boolean {
  const counts = countsThings(unit_base) || unit_base === "day" || unit_base === "rank";
  return counts && value.d === 1n && compare(step, one) === 0;
}
