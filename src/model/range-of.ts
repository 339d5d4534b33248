import { toNumber } from "../arithmetic/ratio.ts";
import { reckonedOf } from "./derive/derived.ts";
import type { Observation } from "./types.ts";

/** From where to where a value may lie, in its base unit; infinite where an end is not known. */
export function rangeOf(of: Observation): { low: number; high: number } {
  if (of.basis === "printed") {
    const { low, high } = reckonedOf(of).interval;
    return { low: low ? toNumber(low) : -Infinity, high: high ? toNumber(high) : Infinity };
  }
  const { low, high, value_base } = of;
  if (low === undefined && high === undefined) return { low: value_base, high: value_base };
  return { low: low ?? -Infinity, high: high ?? Infinity };
}
