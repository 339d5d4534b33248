import { describe, expect, test } from "vitest";
import { count, money, percent } from "../../../test/lib/fixtures.ts";
import { impliedBase } from "./implied-base.ts";

const value = money("167.74");
const growth = percent("90.91");

test("an implied base is that of the same months a year earlier, with the range that rounding allows", () => {
  expect(impliedBase({ value, growth })).toMatchObject({
    id: "derived:base:demo-1+demo-2",
    indicator: "derived-base",
    period_start: "2021-01-01",
    period_end: "2021-11-30",
    value: 87.8633911267,
    unit: "亿元",
    value_base: 8786339112.67,
    unit_base: "CNY",
    low: 8785847104.73,
    high: 8786831146.38,
    formula: { zh: "167.74亿元 ÷ (1 + 90.91%)", en: "CNY 16.774 bn ÷ (1 + 90.91%)" },
    inputs: ["demo-1", "demo-2"],
  });
});

test("a decline is subtracted in the words too", () => {
  const base = impliedBase({ value, growth: percent("-20") });
  expect(base.value).toBeCloseTo(209.675, 9);
  expect(base.formula).toEqual({ zh: "167.74亿元 ÷ (1 − 20%)", en: "CNY 16.774 bn ÷ (1 − 20%)" });
});

test("the base of a count keeps its counting word, that of money in 万元 is told in 亿元", () => {
  const base = impliedBase({ value: count(150, { unit: "项" }), growth: percent("50") });
  expect(base).toMatchObject({ value: 100, unit: "项", unit_base: "项" });
  const small = money("1", { printed: "15000万元", value: 15000, unit: "万元", value_base: 1.5e8 });
  expect(impliedBase({ value: small, growth: percent("50") })).toMatchObject({ value: 1, unit: "亿元" });
});

describe("inputs that do not belong together are refused", () => {
  test.each([
    [percent("5", { place: "150200" }), "different places: demo-1 (150300), demo-2 (150200)"],
    [
      percent("5", { period_end: "2022-12-31" }),
      "different periods: demo-1, demo-2. Give the growth of the same months.",
    ],
    [money("5", { id: "demo-9" }), "unit that does not fit: demo-9 (CNY). Give a rate."],
    [percent("-100"), "invalid growth: demo-2 (-1). Give one above −100 %."],
  ])("%#", (wrong, message) => {
    expect(() => impliedBase({ value, growth: wrong })).toThrow(new Error(message));
  });
  test("a fraction as value", () => {
    expect(() => impliedBase({ value: growth, growth })).toThrow(
      new Error("unit that does not fit: demo-2 (1). Give an amount or a count."),
    );
  });
});
