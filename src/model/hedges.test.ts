import { expect, test } from "vitest";
import { declines, hedgesAfter, hedgesBefore, isHedged, withoutMinus } from "./hedges.ts";
import { qualifiers } from "./types.ts";

test("each word hedges as it says", () => {
  const wordsOf = (qualifier: string) =>
    [...hedgesBefore, ...hedgesAfter].filter(([, means]) => means === qualifier).map(([word]) => word);
  expect(Object.fromEntries(qualifiers.map((qualifier) => [qualifier, wordsOf(qualifier).join(" ")]))).toEqual({
    exact: "",
    about: "大约 约合 大概 大致 约 ≈ 左右 上下",
    nearly: "将近 接近 逼近 几近 近",
    more_than: "超过 超出 突破 高于 多于 大于 超 逾 过 破 >",
    at_least: "不低于 不少于 不小于 不下于 不下 至少 最少 起码 >= ≥ ≧ 上 及以上 以上",
    at_most:
      "不超过 不高于 不多于 不大于 至多 最多 最高 不到 不足 低于 少于 小于 未满 <= ≤ ≦ < 以内 之内 及以下 以下 内",
  });
});

test.each([["before", hedgesBefore] as const, ["after", hedgesAfter] as const])(
  "no word %s a number is hidden by a shorter one that comes first",
  (_, hedges) => {
    const words = hedges.map(([word]) => word);
    const hidden = words.filter((word, index) => words.slice(0, index).some((earlier) => word.includes(earlier)));
    expect(hidden).toEqual([]);
  },
);

test.each([
  ["至少3个", true],
  ["逾3个", true],
  ["不高于3%", true],
  ["3个左右", true],
  ["10余个", true],
  ["3亿多元", true],
  ["3个", false],
  ["1/3", false],
  ["第10位", false],
  ["", false],
])("that %s carries a hedge is %s", (printed, carries) => {
  expect(isHedged(printed)).toBe(carries);
});

test.each([
  ["-3.5%", "3.5%"],
  ["−3.5%", "3.5%"],
  ["－3.5%", "3.5%"],
  ["下降3.5%", "3.5%"],
  ["下降了3.5%", "3.5%"],
  ["下降达3.5%", "3.5%"],
  ["降幅为3.5%", "3.5%"],
  ["下降幅度约为3.5%", "3.5%"],
  ["转降，为3.5%", "3.5%"],
  ["降了约3.5%", "约3.5%"],
  ["↓3.5%", "3.5%"],
  ["负3.5%", "3.5%"],
  ["零下3℃", "3℃"],
  ["负增长3.5%", "3.5%"],
  ["3.5%", undefined],
  ["同比下降3.5%", undefined],
  ["了3.5%", undefined],
])("without its minus %s is %s", (printed, bare) => {
  expect(withoutMinus(printed)).toBe(bare);
});

test("every word for a decline is taken off", () => {
  expect(declines.map((word) => withoutMinus(`${word}2%`))).toEqual(declines.map(() => "2%"));
  for (const word of ["下降", "降", "减", "跌", "缩", "少", "下滑", "回落", "收窄", "萎缩", "↓", "▼", "负", "下挫"])
    expect(declines).toContain(word);
});

test("a word that leads to where a number now stands takes off nothing that reads on", () => {
  expect(["下降到", "降至", "降为", "减少到", "收窄至"].map((words) => withoutMinus(`${words}3%`))).toEqual([
    "到3%",
    "至3%",
    "为3%",
    "到3%",
    "至3%",
  ]);
});
