import { expect, test } from "vitest";
import { citedFigure } from "../../../test/lib/cited.ts";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { formatValue } from "../format.ts";
import { impliedRests } from "./implied.ts";
import { yearsEarly } from "./number-outcome.ts";
import { numberOutcomes } from "./outcomes.ts";

const none = { period_start: "", period_end: "" };
const early = citedFigure({
  id: "early",
  indicator: yearsEarly,
  value: 1,
  value_base: 1,
  unit: "年",
  unit_base: "年",
  ...none,
});
const later = [{ promise: "t", later: "early", reason: { zh: "甲", en: "A" } }];
const outcomesOf = (figures: Parameters<typeof promised>[0]) => {
  const data = promised(figures, later);
  return numberOutcomes(data).map((row) =>
    impliedRests(row, data).map((of) => [of.value, of.low, of.high, formatValue(of, "en")]),
  );
};

test("a sum that is said to be met leaves what a printed year of it does not hold", () => {
  const year = yuan(60, { qualifier: "more_than" });
  expect(outcomesOf([target({ source: "page", ...none }), early, year])).toEqual([
    [[40, undefined, undefined, "CNY 4 bn"]],
  ]);
});

test("nothing follows from a promise that is judged otherwise, or from a figure of another page", () => {
  expect(outcomesOf([target(), yuan(160)])).toEqual([[]]);
  expect(outcomesOf([target({ source: "page", ...none }), early, yuan(60, { source: "mid" })])).toEqual([[]]);
});
