import type { Qualifier } from "./types.ts";

type Hedges = readonly (readonly [word: string, qualifier: Qualifier])[];

/** The words that hedge a number from before it; longer ones first: 超过 before 超. */
export const hedgesBefore: Hedges = [
  ["不低于", "at_least"],
  ["不少于", "at_least"],
  ["至少", "at_least"],
  ["不超过", "at_most"],
  ["不高于", "at_most"],
  ["至多", "at_most"],
  ["超过", "more_than"],
  ["突破", "more_than"],
  ["超", "more_than"],
  ["逾", "more_than"],
  ["过", "more_than"],
  ["将近", "nearly"],
  ["接近", "nearly"],
  ["近", "nearly"],
  ["大约", "about"],
  ["约", "about"],
];

/** The words that hedge a number from behind it; longer ones first: 以内 before 内. */
export const hedgesAfter: Hedges = [
  ["以上", "at_least"],
  ["以内", "at_most"],
  ["以下", "at_most"],
  ["左右", "about"],
  ["内", "at_most"],
];

/** Whether a print carries its hedge; 余 and 多 stand behind the digits: 10余个, 3亿多元. */
export function isHedged(printed: string): boolean {
  return [...hedgesBefore, ...hedgesAfter].some(([word]) => printed.includes(word)) || /[余多]/.test(printed);
}

/** The words that make a rate a decline: 下降3.5% is −3.5 %. */
export const declines = ["负增长", "下降", "减少", "回落", "下滑", "降低", "下跌", "缩减"] as const;

const sign = new RegExp(`^(?:[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]|(?:${declines.join("|")})(?:了|为)?)`, "u");

/** Takes the minus, or the word that stands for it, off a print: 下降3.5% → 3.5%; undefined where it has none. */
export function withoutMinus(printed: string): string | undefined {
  return sign.test(printed) ? printed.replace(sign, "") : undefined;
}
