import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import { fundsInPlace } from "./funds-in-place.ts";
import { fundsRows } from "./funds-rows.ts";

test("every amount of funds received is drawn", () => {
  expect(fundsInPlace.select).toBe(fundsRows);
});

test("the headline counts the figures, and what they count in how many ways", () => {
  const rows = ["funds-domestic", "funds-outside", "funds-domestic"].map((indicator) => row(money("1", { indicator })));
  expect(fundsInPlace.title(rows)).toEqual({
    zh: "名称相近的3个到位资金数，有2种口径",
    en: "3 figures for funds received sound alike but have 2 different scopes",
  });
});
