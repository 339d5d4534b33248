import type { Qualifier } from "../../../src/model/types.ts";
import { withoutMinus } from "../../../src/model/hedges.ts";
import { readHedge } from "./hedge.ts";
import type { PrintedNumber } from "../../../src/arithmetic/number.ts";
import { readNumeral } from "../../../src/arithmetic/numeral.ts";
import type { Ratio } from "../../../src/arithmetic/ratio.ts";
import { compare, ratio, subtract } from "../../../src/arithmetic/ratio.ts";

const zero = ratio(0n);
const one = ratio(1n);

/** A print taken apart; `value`, and the `step` of its last place, count in `unit`. */
export interface Print extends PrintedNumber {
  unit: string;
  qualifier: Qualifier;
}

/**
 * The hedge of a print, and what is left of it without the hedge and the 第 of a rank, its full-width characters made
 * narrow.
 */
function strip(printed: string): { qualifier: Qualifier; rest: string; ordinal: boolean } {
  const { qualifier, rest } = readHedge(printed.normalize("NFKC"));
  return { qualifier, rest: rest.replace(/^第/, ""), ordinal: rest.startsWith("第") };
}

/**
 * Reads a print such as 约2633亿元 with the longest known unit that leaves a number before it: about, 2633, 亿元.
 * Where the unit's multiplier is the whole number, as in 亿元以上, the value is 1; the unit of 第一 is 第. Undefined when
 * no unit fits.
 */
export function readPrinted(printed: string, { units }: { units: readonly string[] }): Print | undefined {
  const positive = withoutMinus(printed);
  if (positive !== undefined) {
    const read = readPrinted(positive, { units });
    return read && { ...read, value: subtract(zero, read.value) };
  }
  const { qualifier, rest, ordinal } = strip(printed);
  for (const unit of units.toSorted((a, b) => b.length - a.length)) {
    const word = unit.normalize("NFKC");
    if (!rest.endsWith(word)) continue;
    const number = rest.slice(0, rest.length - word.length);
    // The 万 of 三亿五千万 is within the number: it is 3.5亿, not 三亿五千 times 万.
    if (word.startsWith("万") && number.includes("亿")) continue;
    const read = number === "" && /^[百千万亿]/.test(word) ? { value: one, step: one } : readNumeral(number);
    if (read === undefined) continue;
    return { ...read, unit: unit === "" && ordinal ? "第" : unit, qualifier };
  }
  return undefined;
}

/** Whether a print whose unit was lost or garbled begins with the value. */
export function beginsWith(printed: string, value: Ratio): boolean {
  const { rest } = strip(printed);
  const letters = [...rest];
  return [...letters.keys()].some((index) => {
    // 57 is no beginning of 577.2, but 5 is one of 5万.
    if (/^[\d.,]/.test(letters[index + 1] ?? "")) return false;
    const read = readNumeral(letters.slice(0, index + 1).join(""));
    return read !== undefined && compare(read.value, value) === 0;
  });
}
