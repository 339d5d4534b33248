import { chainWords } from "./words.ts";
import { expect, test } from "vitest";
import { scopeHeading } from "./scope-heading.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();
test.each([
  ["region", "zh", "全区：逐环节的证据"],
  ["wuhai", "zh", "乌海：逐环节的证据"],
  ["baotou", "en", "Baotou: The evidence, link by link"],
] as const)("of %s in %s: %s", (scope, lang, words) => {
  expect(scopeHeading(scope, { word: chainWords.evidence, data, lang })).toBe(words);
});
