import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { answerOf, comparingPath, describeComparison, questionOf, readyPages, shortAnswerOf } from "./comparison.ts";

test.each(languages)("every question and answer in %s is as it is kept", async (lang) => {
  const told = readyPages(data).map((page) => [questionOf(page, { data, lang }), answerOf(page, lang)].join("\n"));
  await expect(told.join("\n\n") + "\n").toMatchFileSnapshot(`../../../test/output/comparisons.${lang}.txt`);
});

test("a description has the answer, and each figure with name, period and status", () => {
  const [first] = readyPages(data);
  expect(first && describeComparison(first, { data, lang: "zh" })).toBe(
    "不能比大小：数的不是同一样东西（区外到位资金；国内到位资金）。包头市区外到位资金577.22亿元（2022年，实际）；乌海市国内到位资金167.74亿元（2022年1—11月，实际）。",
  );
});

test("a short answer is a word", () => {
  const [first] = readyPages(data);
  expect(first && languages.map((lang) => shortAnswerOf(first, lang))).toEqual(["不能。", "No."]);
});

test("figures of a ready comparison lead to its page, others to the form", () => {
  const [first] = readyPages(data);
  expect(comparingPath(first?.figures.toReversed() ?? [], data)).toBe(`compare/${first?.slug}/`);
  expect(comparingPath(["a", "derived:b+c"], data)).toBe("compare/?f=a,derived:b%2Bc");
});
