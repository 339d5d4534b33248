import { hedgesAfter, hedgesBefore, withoutMinus } from "../model/hedges.ts";
import type { Qualifier } from "../model/types.ts";
import { foldText } from "../arithmetic/fold.ts";
import type { PrintedNumber } from "../arithmetic/number.ts";
import { readNumeral } from "../arithmetic/numeral.ts";
import { formatRatio, compare, divide, multiply, ratio, subtract, type Ratio } from "../arithmetic/ratio.ts";
import { toSimplified } from "#host/simplified";

/** Takes the hedging words off a print: 约2633亿元 → about, 2633亿元; 150余家 → more_than, 150家; none → exact. */
export function readHedge(printed: string): { qualifier: Qualifier; rest: string } {
  const [prefix = "", first] = hedgesBefore.find(([word]) => printed.startsWith(word)) ?? [];
  const [suffix = "", last] = hedgesAfter.find(([word]) => printed.endsWith(word)) ?? [];
  const core = printed.slice(prefix.length, printed.length - suffix.length);
  // 余 and 多 stand behind the digits: 10余个, 3亿多元.
  const rest = core.replace(/(?<=[\d零一二两三四五六七八九十百千万亿])[余多]/u, "");
  return { qualifier: first ?? last ?? (rest === core ? "exact" : "more_than"), rest };
}

const zero = ratio(0n);
const one = ratio(1n);

/** A print taken apart; `value`, and the `step` of its last place, count in `unit`. */
export interface Print extends PrintedNumber {
  unit: string;
  qualifier: Qualifier;
}

const plain = (text: string) => [...foldText(text)].map(toSimplified).join("");

/**
 * The hedge of a print, and what is left of it without the hedge and the 第 of a rank; folded, traditional characters
 * simplified, as `npm run pull` reads them.
 */
function strip(printed: string): { qualifier: Qualifier; rest: string; ordinal: boolean } {
  const { qualifier, rest } = readHedge(plain(printed));
  return { qualifier, rest: rest.replace(/^第/, ""), ordinal: rest.startsWith("第") };
}

/**
 * Reads a print such as 约2633亿元 with the longest known unit that leaves a number before it: about, 2633, 亿元.
 * Where the unit's multiplier is the whole number, as in 亿元以上, the value is 1; the unit of 第一 is 第. Undefined when
 * no unit fits.
 */
export function readPrinted(printed: string, { units }: { units: readonly string[] }): Print | undefined {
  const positive = withoutMinus(plain(printed));
  if (positive !== undefined) {
    const read = readPrinted(positive, { units });
    return read && { ...read, value: subtract(zero, read.value) };
  }
  const { qualifier, rest, ordinal } = strip(printed);
  for (const unit of units.toSorted((a, b) => b.length - a.length)) {
    const word = plain(unit);
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

const ten = ratio(10n);

/**
 * Whether a value is told to the places of the print it was read from, zeros at the end included: 167.74 is neither
 * 167.740 nor 167.7 where 167.70 is printed. 五百万 is written out as 5000000; a fraction may be a decimal, 半 0.5.
 */
export function hasPlacesOf(print: PrintedNumber, { value, step }: PrintedNumber): boolean {
  if (compare(print.step, step) === 0) return true;
  if (compare(print.step, one) > 0) return compare(step, one) === 0;
  return compare(print.step, zero) === 0 && divide(value, multiply(step, ten)).d !== 1n;
}

/** A number in digits, to its last place: 100.50; a fraction as 1/3. */
export function digitsOf({ value, step }: PrintedNumber): string {
  if (step.n === 0n) return `${value.n}/${value.d}`;
  if (step.n !== 1n || step.d === 1n) return formatRatio(value);
  const { n, d } = divide(value, step);
  const digits = String(n / d).replace("-", "");
  const places = String(step.d).length - 1;
  const filled = digits.padStart(places + 1, "0");
  return `${n < 0n ? "-" : ""}${filled.slice(0, -places)}.${filled.slice(-places)}`;
}

/** The number that a print whose unit was lost or garbled begins with, where it is the value. */
export function readBeginning(printed: string, value: Ratio): PrintedNumber | undefined {
  const { rest } = strip(printed);
  const letters = [...rest];
  const numbers = letters.map((_, index) => {
    // 57 is no beginning of 577.2, but 5 is one of 5万.
    if (/^[\d.,]/.test(letters[index + 1] ?? "")) return undefined;
    return readNumeral(letters.slice(0, index + 1).join(""));
  });
  return numbers.find((read) => read && compare(read.value, value) === 0);
}
