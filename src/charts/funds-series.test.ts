import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { fundsSeries } from "./funds-series.ts";

test("the funds of a place are those of all scopes, but for totals of years that are not told", () => {
  const rows = fundsSeries(data, "150000");
  expect(new Set(rows.map(({ of }) => of.indicator)).size).toBeGreaterThan(2);
  expect(rows.map(({ of }) => of.place)).toEqual(rows.map(() => "150000"));
  expect(
    data.citedFigures.some(
      ({ place, indicator }) =>
        place === "150000" && indicator.startsWith("funds-") && indicator.endsWith("-cumulative"),
    ),
  ).toBe(true);
  expect(rows.filter(({ of }) => of.indicator.endsWith("-cumulative"))).toEqual([]);
});
