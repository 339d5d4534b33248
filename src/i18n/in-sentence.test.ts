import { expect, test } from "vitest";
import { inSentence } from "./in-sentence.ts";

test.each([
  ["Funds received", "en", "funds received"],
  ["BDO and biodegradables", "en", "BDO and biodegradables"],
  ["Co-operation projects", "en", "co-operation projects"],
  ["N-methylpyrrolidone", "en", "N-methylpyrrolidone"],
  ["A", "en", "A"],
  ["Funds received", "zh", "Funds received"],
  ["国内到位资金", "zh", "国内到位资金"],
] as const)("%s stands in a sentence of %s as %s", (name, lang, words) => {
  expect(inSentence(name, lang)).toBe(words);
});
