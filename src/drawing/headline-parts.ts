import { unitWords } from "../reading/numbers/units.ts";

const units = unitWords.filter((word) => /^\p{Script=Han}+$/u.test(word)).join("|");
const numbers = String.raw`CNY \d[\d.,–]*(?: (?:bn|m)\b)?|\d[\d.,]*(?:%|[百千万亿]*(?:${units})(?:/(?:${units}))?|[百千万亿]+|\p{Script=Han})?`;

/**
 * A headline in parts: a number stays on one line with what counts (`20个`, `1964.8亿元`), an amount whole
 * (`CNY 57.722 bn`), and so do some names.
 */
export function headlineParts(
  text: string,
  names: readonly string[] = [],
): readonly { words: string; whole: boolean }[] {
  return text
    .split(new RegExp(`(${[...names, numbers].join("|")})`, "u"))
    .map((words, index) => ({ words, whole: index % 2 === 1 }))
    .filter(({ words }) => words !== "");
}
