import { expect, test } from "vitest";
import { otherLanguage } from "./other-language.ts";

test.each([
  ["zh", "en"],
  ["en", "zh"],
] as const)("a page in %s can be read in %s as well", (lang, other) => {
  expect(otherLanguage(lang)).toBe(other);
});
