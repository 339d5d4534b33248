import { expect, test } from "vitest";
import { flagWords, isDoubt } from "./flag-words.ts";
import { flags } from "./types.ts";

test("what makes a print doubtful is said in both languages", () => {
  expect(flags.map((flag) => `${flag}: ${flagWords[flag].zh}, ${flagWords[flag].en}`)).toEqual([
    "garbled: 文字识别不清, garbled in recognition",
    "caption: 出自图片或图注, from a picture or caption",
    "odd-unit: 单位或量级存疑, odd unit or magnitude",
    "odd-print: 印法存疑, odd print",
    "lost-unit: 单位缺失, unit lost",
    "cut: 句子中断, sentence cut off",
    "split: 数字被拆行, split across lines",
    "ambiguous: 所指不明, ambiguous",
    "unit-elsewhere: 单位印在别处, unit printed elsewhere",
    "period-from-report: 时期只印“今年”, period printed as “this year” only",
    "period-from-before: 时期据上文, period taken from the text before",
  ]);
});

test("a unit that stands in a label, and a year that is “this year”, are no doubt", () => {
  expect(flags.filter((flag) => !isDoubt(flag))).toEqual([
    "unit-elsewhere",
    "period-from-report",
    "period-from-before",
  ]);
});
