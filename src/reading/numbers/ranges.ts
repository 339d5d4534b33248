import type { Amount } from "./amounts.ts";

const leads = "[-~]{1,2}|至|到";
const numeral = "[\\d〇零一二三四五六七八九十百千万亿两]";
const between = new RegExp(`^(?:${leads})$`, "u");
const onward = new RegExp(`^(?:${leads})(?=${numeral})`, "u");
const backward = new RegExp(`[\\p{N}一二三四五六七八九十百千万亿两%](?:${leads})$`, "u");

/** Whether these words lead from one end of a range to the other: 3—5个, 三至五家. */
export const isRange = (words: string): boolean => between.test(words);

interface Place {
  text: string;
  taken: (at: number) => boolean;
}

/**
 * The amounts without those that are one end of a range whose other end cannot be read: neither is told alone. 约 before
 * a range holds for both ends; a hedge behind it is its end's alone.
 */
export function wholeRanges(amounts: readonly Amount[], { text, taken }: Place): Amount[] {
  return amounts.flatMap((amount, index) => {
    const [before, next] = [amounts[index - 1], amounts[index + 1]];
    if (isOpen(amount, { text, taken, next }) || isOpenBefore(amount, { text, taken, before })) return [];
    const about = before?.qualifier === "about" && /^[约大]/u.test(before.printed) && amount.qualifier === "exact";
    return about && isRange(text.slice(before.to, amount.from)) ? [{ ...amount, qualifier: "about" }] : [amount];
  });
}

function isOpen({ to, printed }: Amount, { text, taken, next }: Place & { next: Amount | undefined }): boolean {
  const other = to + (onward.exec(text.slice(to, to + 3))?.[0].length ?? 0);
  // The dash may be the sign of what follows.
  if (other === to || taken(other) || next?.from === to) return false;
  // 百分之十至十五 tells of the first end alone that it is in hundredths.
  return next?.from !== other || (printed.includes("分之") && !next.printed.includes("分之"));
}

function isOpenBefore({ from }: Amount, { text, taken, before }: Place & { before: Amount | undefined }): boolean {
  const found = backward.exec(text.slice(Math.max(0, from - 3), from))?.[0];
  return found !== undefined && !taken(from - found.length) && before?.to !== from - found.length + 1;
}
