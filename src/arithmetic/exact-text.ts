import { formatRatio } from "./format-ratio.ts";
import { readNumber } from "./number.ts";
import type { Ratio } from "./ratio.ts";
import type { Reckoned } from "./reckon.ts";

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
