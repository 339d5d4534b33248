import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { strip, stripTerms } from "./strip.ts";

test.each(["zh", "en"] as const)("the strip has each step with what it means (%s)", (lang) => {
  const steps = strip({ data, lang });
  expect(steps.map(({ path }) => path)).toEqual(stripTerms.map((id) => `about/terms/#${id}`));
  for (const { word, meaning } of steps) expect([word, meaning].every((text) => text.length > 1)).toBe(true);
});

test("a step that the glossary lacks is refused", () => {
  expect(() => strip({ data: { ...data, terms: [] }, lang: "zh" })).toThrow("unknown term: signed.");
});
