import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { storyPeriod } from "./story-period.ts";

const months = data.figures.find(({ period_end }) => period_end.endsWith("-06-30"));
const without = data.figures.find(({ period_start, period_end }) => period_start + period_end === "");

test("a period is told as on every page, or by its year alone", () => {
  const [id, year] = [months?.id ?? "", months?.period_end.slice(0, 4) ?? ""];
  expect(storyPeriod(id, { data, lang: "zh" })).toBe(`${year}年1—6月`);
  expect(storyPeriod(id, { data, lang: "zh", year: true })).toBe(`${year}年`);
  expect(storyPeriod(id, { data, lang: "en", year: true })).toBe(year);
});

test("an unknown figure is refused, and a year that no line prints", () => {
  expect(() => storyPeriod("no-such", { data, lang: "zh" })).toThrow("unknown figure in a story: no-such");
  expect(without).toBeDefined();
  expect(storyPeriod(without?.id ?? "", { data, lang: "en" })).toBe("period not stated");
  expect(() => storyPeriod(without?.id ?? "", { data, lang: "en", year: true })).toThrow("a figure without a year");
});
