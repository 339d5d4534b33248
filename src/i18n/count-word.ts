import type { Lang } from "../model/types.ts";

const digits = [..."零一二三四五六七八九"];
const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/**
 * A count as a sentence has it: 五 (份), 两 (份), 十二 (条), `five`; digits from one hundred on, in English from thirteen on.
 */
export function countWord(count: number, lang: Lang): string {
  if (lang === "en") return words[count] ?? String(count);
  if (count === 2) return "两";
  if (count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return digits[ones] ?? "";
  return `${tens > 1 ? (digits[tens] ?? "") : ""}十${ones > 0 ? (digits[ones] ?? "") : ""}`;
}
