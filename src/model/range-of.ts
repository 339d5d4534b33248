import { plainDigits } from "../arithmetic/decimal.ts";
import type { Interval } from "../arithmetic/interval.ts";
import { readNumber } from "../arithmetic/number.ts";
import { toNumber, type Ratio } from "../arithmetic/ratio.ts";
import { reckonedOf } from "./derive/derived.ts";
import type { Observation } from "./types.ts";

/** All that a value may stand for, in its base unit: the one interval of which every text and drawing tells. */
export function intervalOf(of: Observation): Interval {
  if (of.basis === "printed") return reckonedOf(of).interval;
  const { low, high, value_base } = of;
  if (low === undefined && high === undefined) return { low: exactly(value_base), high: exactly(value_base) };
  return { ...(low !== undefined && { low: exactly(low) }), ...(high !== undefined && { high: exactly(high) }) };
}

const exactly = (value: number): Ratio => readNumber(plainDigits(value)).value;

/** From where to where a value may lie, in its base unit; infinite where an end is not known. */
export function rangeOf(of: Observation): { low: number; high: number } {
  const { low, high } = intervalOf(of);
  return { low: low ? toNumber(low) : -Infinity, high: high ? toNumber(high) : Infinity };
}
