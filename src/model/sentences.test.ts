import { expect, test } from "vitest";
import { hasNestedBrackets, sentencesOf } from "./sentences.ts";

test.each<[string, "zh" | "en", string[]]>([
  ["甲。乙！丙", "zh", ["甲。", "乙！", "丙"]],
  ["It is CNY 1.5 bn. “Next” comes 2. no", "en", ["It is CNY 1.5 bn.", "“Next” comes 2. no"]],
  ["", "en", []],
])("%j in %s has its sentences", (text, lang, sentences) => {
  expect(sentencesOf(text, lang)).toEqual(sentences);
});

test.each([
  ["a (b) (c)", false],
  ["a (b (c))", true],
  ["甲（乙(c)）", true],
  ["甲) (乙", false],
  ["甲（乙[c]", true],
])("brackets within brackets of %j: %s", (text, nested) => {
  expect(hasNestedBrackets(text)).toBe(nested);
});
