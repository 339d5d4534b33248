import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { knownOf } from "./known.ts";

const known = knownOf({ data, lang: "en" });

test("every printed figure of the site can be set beside a number, with its source", () => {
  expect(known.figures).toHaveLength(data.figures.length + data.citedFigures.length);
  for (const { label, value, href, where } of known.figures) {
    expect([label, value].map((words) => words.trim())).not.toContain("");
    expect(where).toMatch(href.includes("/sources/") ? /^◇ [^◇]/ : /, line \d+$/);
  }
});

test("what is not actual says so, and what has no period has none", () => {
  const target = known.figures.find(({ label }) => label.endsWith(" · target"));
  expect(target).toBeDefined();
  for (const { period } of known.figures) expect(period).toMatch(/^(?:\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d)?$/);
});

test("the reading knows the words of the vocabulary", () => {
  expect(known.vocabulary.indicators).toHaveLength(data.indicators.length);
  expect(known.vocabulary.words).toContain("进一步");
});
