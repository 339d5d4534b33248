import { expect, test } from "vitest";
import { citedFigure } from "../../test/lib/cited.ts";
import { money, percent } from "../../test/lib/fixtures.ts";
import type { Figure } from "./types.ts";
import { growthOf, whatGrows } from "./growth.ts";

const value = money("200");
const rate = percent("10", { indicator: "funds-growth" });

test("the growth of a value is the rate that the same report prints of the same months", () => {
  expect(growthOf(value, [value, percent("5"), rate])).toBe(rate);
});

test.each<[Partial<Figure>]>([
  [{ indicator: "signed-growth" }],
  [{ place: "150200" }],
  [{ report: "other" }],
  [{ status: "target" }],
  [{ dimension: "size" }],
  [{ member: "large" }],
  [{ period_start: "2022-02-01" }],
  [{ period_end: "2022-12-31" }],
])("a rate with %j is the growth of something else", (cells) => {
  expect(growthOf(value, [{ ...rate, ...cells }])).toBeUndefined();
});

test.each([
  ["funds-domestic-growth", "funds-domestic"],
  ["funds-domestic", "funds-domestic"],
  ["growth-zones", "growth-zones"],
])("%s tells of %s", (indicator, base) => {
  expect(whatGrows(indicator)).toBe(base);
});

test("the growth of a cited value is that of the same page", () => {
  const cited = citedFigure();
  const [own, elsewhere] = ["page", "other"].map((source) =>
    citedFigure({ id: source, source, indicator: "funds-growth" }),
  );
  expect(growthOf(cited, [cited, elsewhere ?? cited, own ?? cited])).toBe(own);
});
