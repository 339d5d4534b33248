import { expect, test } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { headlinePieces, headlineWords } from "./headline-words.ts";

test("a headline breaks between words, never inside a term of the glossary nor before a comma", () => {
  expect(headlineWords("包头的到位资金，四大班子带队招商", data).join("|")).toBe(
    "包头的|到位资金，|四大班子|带队|招商",
  );
  expect(headlineWords("《方案》说“落地”", data).join("|")).toBe("《方案》|说|“落地”");
});

test("a headline breaks neither the short name of a place nor a word that the dictionary does not know", () => {
  expect(headlineWords("内蒙古以高质量招商引资答卷", data).join("|")).toBe("内蒙古|以|高质量|招商引资|答卷");
  expect(headlineWords("最后一个月：乌海2022年", data)).toContain("乌海");
  expect(headlineWords("一流营商环境", data).join("|")).toBe("一流|营商环境");
});

test("without a glossary words are still words", () => {
  expect(headlineWords("资金落地", world()).join("|")).toBe("资金|落地");
  expect(headlineWords("", data)).toEqual([]);
});

test("a drawing's headline is set in its words, its numbers with their units, its brackets with what they hold", () => {
  expect(headlinePieces("包头2022年签约约1万亿元，到位（577.22亿元）", data)?.join("|")).toBe(
    "包头|2022年|签约|约1万亿元，|到位|（577.22亿元）",
  );
  expect(headlinePieces("Baotou signed CNY 1,002 bn", data)).toBeUndefined();
});
