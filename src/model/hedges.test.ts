import { expect, test } from "vitest";
import { declines, hedgesAfter, hedgesBefore, isHedged, withoutMinus } from "./hedges.ts";
import { qualifiers } from "./types.ts";

test("each word hedges as it says", () => {
  const wordsOf = (qualifier: string) =>
    [...hedgesBefore, ...hedgesAfter].filter(([, means]) => means === qualifier).map(([word]) => word);
  expect(Object.fromEntries(qualifiers.map((qualifier) => [qualifier, wordsOf(qualifier).join(" ")]))).toEqual({
    exact: "",
    about: "大约 约 左右",
    nearly: "将近 接近 近",
    more_than: "超过 突破 超 逾 过",
    at_least: "不低于 不少于 至少 以上",
    at_most: "不超过 不高于 至多 以内 以下 内",
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
  ["下降为3.5%", "3.5%"],
  ["负增长3.5%", "3.5%"],
  ["3.5%", undefined],
  ["同比下降3.5%", undefined],
  ["了3.5%", undefined],
])("without its minus %s is %s", (printed, bare) => {
  expect(withoutMinus(printed)).toBe(bare);
});

test("every word for a decline is taken off", () => {
  expect(declines.map((word) => withoutMinus(`${word}2%`))).toEqual(declines.map(() => "2%"));
  expect(declines.join(" ")).toBe("负增长 下降 减少 回落 下滑 降低 下跌 缩减");
});
