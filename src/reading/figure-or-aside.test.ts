import { expect, test } from "vitest";
import { findAmounts } from "./numbers/amounts.ts";
import { notAFigure } from "./figure-or-aside.ts";

function reasons(text: string) {
  return findAmounts(text, { taken: () => false }).map((amount) => notAFigure(amount, text) ?? "figure");
}

test.each([
  // A rank counts where something is ranked.
  ["增速位居全区第1", ["figure"]],
  ["位列第一", ["figure"]],
  ["排名第3", ["figure"]],
  ["排第3", ["figure"]],
  ["名列全国第3", ["figure"]],
  ["跃居第2", ["figure"]],
  ["居第2", ["figure"]],
  ["全市第2", ["figure"]],
  ["世界第2", ["figure"]],
  ["全行业第2", ["figure"]],
  ["同类第2", ["figure"]],
  ["自治区第2", ["figure"]],
  ["总量第2", ["figure"]],
  ["规模第2", ["figure"]],
  ["增速在各市中第2", ["figure"]],
  ["增速，又是第2", ["ordinal"]],
  ["打造第二", ["ordinal"]],
  ["列第2", ["figure"]],
  ["位于第2", ["figure"]],
  ["第10位", ["figure"]],
  ["第3名", ["figure"]],
  ["第3个", ["ordinal"]],
  // Parts of a whole need no unit.
  ["占1/3", ["figure"]],
  ["占三分之一", ["figure"]],
  ["占一半", ["figure"]],
  ["赵万", ["idiom"]],
  ["超千亿", ["figure"]],
  ["百亿", ["idiom"]],
  ["投资亿元", ["figure"]],
  ["共三", ["idiom"]],
  ["共〇", ["idiom"]],
  // Without a unit only decimals and parts of a ratio measure anything.
  ["甲型3", ["name"]],
  ["系数0.35", ["figure"]],
  ["比例11:48:40", ["figure", "figure", "figure"]],
  ["比例11：48", ["figure", "figure"]],
  ["共34个", ["figure"]],
  ["比例：共34", ["name"]],
])("%s: %j", (text, expected) => {
  expect(reasons(text)).toEqual(expected);
});
