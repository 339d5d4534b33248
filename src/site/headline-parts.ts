const numbers = String.raw`CNY \d[\d.,–]*(?: (?:bn|m)\b)?|\d[\d.,]*(?:%|\p{Script=Han})?`;

/**
 * A headline in parts: a number stays on one line with what counts (`20个`), an amount whole (`CNY 57.722 bn`), and so
 * do some names.
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
