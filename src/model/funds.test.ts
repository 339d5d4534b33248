import { expect, test } from "vitest";
import { money } from "../../test/lib/fixtures.ts";
import { data } from "./data.ts";
import { fundsScopes, isTimeless } from "./funds.ts";

test("the scopes of funds are amounts, no rates, shares or ranks, and no part of one", () => {
  const scopes = fundsScopes(data);
  expect(scopes).toContain("funds-domestic");
  for (const id of [
    "funds-domestic-growth",
    "funds-region-share",
    "funds-rank",
    "funds-large-projects",
    "funds-drawn-cumulative",
    "agreed-investment",
  ])
    expect(scopes).not.toContain(id);
});

test.each([
  ["funds-domestic-outside-cumulative", "", true],
  ["funds-domestic-outside-cumulative", "2021-01-01", false],
  ["funds-domestic", "", false],
])("%s from “%s” on is without time: %s", (indicator, period_start, timeless) => {
  expect(isTimeless(money("1", { indicator, period_start }))).toBe(timeless);
});
