import { expect, test } from "vitest";
import { count, money } from "../../../test/lib/fixtures.ts";
import { monthlyPace, neededPace } from "./pace.ts";

const target = money("230", { id: "demo-4", status: "target", period_end: "2022-12-31" });
const reached = money("110", { period_end: "2022-08-31" });

test("a pace spreads an amount evenly over its months", () => {
  expect(monthlyPace(money("110"))).toMatchObject({
    id: "derived:pace:demo-1",
    value: 10,
    unit: "亿元/月",
    value_base: 1e9,
    unit_base: "CNY/month",
    low: 995_454_545.455,
    high: 1_004_545_454.55,
    period_start: "2022-01-01",
    formula: { zh: "110亿元 ÷ 11个月", en: "CNY 11 bn ÷ 11 months" },
  });
});

test("the pace that is needed spreads what is missing over the months that are left", () => {
  expect(neededPace({ target, reached })).toMatchObject({
    id: "derived:pace-needed:demo-4+demo-1",
    value: 30,
    unit: "亿元/月",
    value_base: 3e9,
    unit_base: "CNY/month",
    low: 2_987_500_000,
    high: 3_012_500_000,
    status: "target",
    period_start: "2022-09-01",
    period_end: "2022-12-31",
    formula: { zh: "(230亿元 − 110亿元) ÷ 4个月", en: "(CNY 23 bn − CNY 11 bn) ÷ 4 months" },
  });
});

test("the last month alone is a pace too", () => {
  const december = neededPace({ target, reached: money("110") });
  expect(december).toMatchObject({ value: 120, period_start: "2022-12-01" });
  expect(december.formula).toEqual({
    zh: "(230亿元 − 110亿元) ÷ 1个月",
    en: "(CNY 23 bn − CNY 11 bn) ÷ 1 month",
  });
  expect(monthlyPace(money("11", { period_end: "2022-01-31" })).formula.en).toBe("CNY 1.1 bn ÷ 1 month");
});

test.each([
  ["a count", () => monthlyPace(count(1)), "Give an amount in CNY."],
  [
    "days",
    () => monthlyPace(money("1", { period_end: "2022-11-29" })),
    "no whole months: demo-1 (2022-01-01 to 2022-11-29).",
  ],
  ["no period", () => monthlyPace(money("1", { period_start: "" })), "no whole months: demo-1 ( to 2022-11-30)."],
  [
    "a year that is over",
    () => neededPace({ target, reached: money("1", { period_end: "2022-12-31" }) }),
    "no whole months: demo-4 (2023-01-01 to 2022-12-31).",
  ],
  ["another place", () => neededPace({ target, reached: money("1", { place: "150200" }) }), "different places"],
  ["another unit", () => neededPace({ target, reached: count(1) }), "units that do not fit"],
  ["counts", () => neededPace({ target: count(2), reached: count(1) }), "Give an amount in CNY."],
])("a pace of %s is refused", (_, derive, message) => {
  expect(derive).toThrow(message);
});
