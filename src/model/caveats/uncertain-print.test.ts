import { expect, test } from "vitest";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { shareOf } from "../derive.ts";
import { flags } from "../types.ts";
import { uncertainPrint } from "./uncertain-print.ts";

const plain = row(money("100"), "A");
const words = {
  garbled: ["文字识别不清", "garbled in recognition"],
  caption: ["出自图片或图注", "from a picture or caption"],
  "odd-unit": ["单位或量级存疑", "odd unit or magnitude"],
  "odd-print": ["印法存疑", "odd print"],
  "lost-unit": ["单位缺失", "unit lost"],
  cut: ["句子中断", "sentence cut off"],
  // A number over two lines, or one with two readings, is printed clearly.
  split: undefined,
  ambiguous: undefined,
} as const;

test.each(flags)("a print that is %s is told if it is unclear or odd", (flag) => {
  const told = words[flag];
  const found = uncertainPrint([plain, row(money("1", { id: "demo-9", flags: [flag] }), "B")], world());
  expect(found).toEqual(
    told && {
      kind: "uncertain-print",
      text: { zh: `原文不够清楚或可疑：${told[0]}（B）。`, en: `Unclear or odd in the original: ${told[1]} (B).` },
      ids: ["demo-9"],
    },
  );
});

test("a computed value carries the doubts of what went in", () => {
  const [part, whole] = [
    money("1", { id: "part", flags: ["cut"] }),
    money("2", { id: "whole", flags: ["split", "caption"] }),
  ];
  const share = shareOf({ part, whole });
  expect(uncertainPrint([plain, row(share, "C")], world([part, whole]))).toMatchObject({
    text: { zh: "原文不够清楚或可疑：句子中断（C）、出自图片或图注（C）。" },
    ids: [share.id],
  });
});
