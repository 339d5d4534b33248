import { unitWords } from "../reading/numbers/units.ts";

const units = unitWords.filter((word) => /^\p{Script=Han}+$/u.test(word)).join("|");
/** What no line of a headline breaks: amounts, and numbers with what counts. */
export const wholeNumbers = String.raw`CNY \d[\d.,–]*(?: (?:bn|m)\b)?|(?:(?<![签合预节])约)?(?<![A-Za-z\d])\d[\d.,]*(?:%| [a-z]+|[百千万亿]*(?:${units})(?:/(?:${units}))?|[百千万亿]+|\p{Script=Han})?`;

/**
 * A headline in parts: a number stays on one line with what counts (`20个`, `约1964.8亿元`, `3 links`), an amount whole
 * (`CNY 57.722 bn`), and so do some names.
 */
export function headlineParts(
  text: string,
  names: readonly string[] = [],
): readonly { words: string; whole: boolean }[] {
  return text
    .split(new RegExp(`(${[...names, wholeNumbers].join("|")})`, "u"))
    .map((words, index) => ({ words, whole: index % 2 === 1 }))
    .filter(({ words }) => words !== "");
}
