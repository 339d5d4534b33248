import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { isEnding } from "../../model/outcomes/outcome.ts";
import { promisePlace } from "../../model/outcomes/outcome-facts.ts";
import { allOutcomes } from "../../model/outcomes/outcomes.ts";
import { withParts } from "../../model/places.ts";
import { languages } from "../../model/types.ts";
import { placeOutcomes } from "./place-outcomes.ts";

test.each(languages)("every place lists what ended of it and its parts, in %s", (lang) => {
  for (const { code } of data.places) {
    const codes = withParts(code, data);
    const own = allOutcomes(data).filter((row) => codes.has(promisePlace(row)));
    const { summary, ended, path } = placeOutcomes(code, { codes, data, lang });
    expect(summary === "", code).toBe(own.length === 0);
    expect(ended.length, code).toBe(own.filter(({ outcome }) => isEnding(outcome)).length);
    expect(path.startsWith("outcomes/"), code).toBe(own.length > 0);
    expect(JSON.stringify({ summary, ended })).not.toMatch(/undefined|NaN|\{\w+\}/);
  }
});

test("a place is not named on its own page, and leads to the promises of its league", () => {
  const { ended, path } = placeOutcomes("152900", { codes: withParts("152900", data), data, lang: "zh" });
  expect(path).toBe("outcomes/?place=152900#every");
  expect(ended.every(({ words }) => !words.startsWith("阿拉善盟"))).toBe(true);
  const { path: all } = placeOutcomes("150000", { codes: withParts("150000", data), data, lang: "zh" });
  expect(all).toBe("outcomes/");
});
