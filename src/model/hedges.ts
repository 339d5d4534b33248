import type { Qualifier } from "./types.ts";

type Hedges = readonly (readonly [word: string, qualifier: Qualifier])[];

const wordsOf = (qualifier: Qualifier, words: string): Hedges => words.split(" ").map((word) => [word, qualifier]);

/** The words that hedge a number from before it; longer ones first: 超过 before 超. */
export const hedgesBefore: Hedges = [
  ...wordsOf("at_least", "不低于 不少于 不小于 不下于 不下 至少 最少 起码 >= ≥ ≧"),
  ...wordsOf("at_most", "不超过 不高于 不多于 不大于 至多 最多 最高 不到 不足 低于 少于 小于 未满 <= ≤ ≦ <"),
  ...wordsOf("more_than", "超过 超出 突破 高于 多于 大于 超 逾 过 破 >"),
  ...wordsOf("nearly", "将近 接近 逼近 几近 近"),
  ...wordsOf("about", "大约 约合 大概 大致 约 ≈"),
  // 上百亿 reaches it at the least.
  ...wordsOf("at_least", "上"),
];

/** The words that hedge a number from behind it; longer ones first: 以内 before 内. */
export const hedgesAfter: Hedges = [
  ...wordsOf("at_least", "及以上 以上"),
  ...wordsOf("at_most", "以内 之内 及以下 以下"),
  ...wordsOf("about", "左右 上下"),
  ...wordsOf("at_most", "内"),
];

/** Whether a print carries its hedge; 余 and 多 stand behind the digits: 10余个, 3亿多元. */
export function isHedged(printed: string): boolean {
  return [...hedgesBefore, ...hedgesAfter].some(([word]) => printed.includes(word)) || /[余多]/.test(printed);
}

/** The words that make a number a decline: 下降3.5% is −3.5 %; 负 and 零下 make it negative whatever it counts. */
export const declines = (
  "负增长 下降 减少 回落 下滑 降低 下跌 缩减 缩小 缩短 收窄 萎缩 下挫 下行 滑落 走低 少增 转负 转降 " +
  "放缓 减缓 减弱 缩水 缩窄 收缩 下调 下探 调减 走弱 跌落 零下 降 减 跌 缩 少 负 ↓ ▼ ▽ ⬇"
).split(" ");

// 下降了3%, 降幅达3%, 下降幅度约为3%, 由升转降，为3%; but 降为3% and 下降到3% are where a number now stands.
const measure = "的?(?:幅度?|率|比例|额|量)(?:分别|均|已|也)*(?:[:：是在]|约?为|高?达到?|约)?";
const filling = `(?:${measure}|了|约为|高?达到?了?|(?<=转.)[,，]?(?:幅度|降幅)?(?:为|达到?))?`;

/** The pattern of a word of decline and what leads from it to the number; `before` is what may not stand before it. */
export const declinePattern = (before: Readonly<Record<string, string>> = {}): string => {
  const words = declines.map((word) => {
    const not = (before[""] ?? "") + (before[word] ?? "");
    return not === "" ? word : `(?<![${not}])${word}`;
  });
  return `(?:${words.join("|")})(?!于)${filling}`;
};

const sign = new RegExp(`^(?:[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]|${declinePattern()})`, "u");

/** Takes the minus, or the word that stands for it, off a print: 下降3.5% → 3.5%; undefined where it has none. */
export function withoutMinus(printed: string): string | undefined {
  return sign.test(printed) ? printed.replace(sign, "") : undefined;
}
