import { expect, test, describe } from "vitest";
import { percent, count, money } from "../../../test/lib/fixtures.ts";
import { writeExact } from "../../arithmetic/reckon.ts";
import { ratio } from "../../arithmetic/ratio.ts";
import type { Figure } from "../types.ts";
import { growthFactor, growthWords, impliedBase, compoundPath, pathTotal } from "./growth.ts";

describe("growth factor", () => {
  test("growth of a quarter multiplies by five quarters, within its rounding", () => {
    const told = (growth: Figure) => writeExact({ ...growthFactor(growth), step: ratio(0n) });
    expect(told(percent("25"))).toMatchObject({ value: "1.25", low: "1.245", high: "1.255" });
    expect(told(percent("-20", { status: "target" }))).toMatchObject({ value: "0.8", low: "0.8", high: "0.8" });
  });

  test.each([
    [percent("90.91"), "(1 + 90.91%)", "(1 + 90.91%)"],
    [percent("0"), "(1 + 0%)", "(1 + 0%)"],
    [percent("15", { printed: "15%以上", qualifier: "at_least" }), "(1 + 15%以上)", "(1 + at least 15%)"],
    [percent("-3.5"), "(1 − 3.5%)", "(1 − 3.5%)"],
    [percent("-3.5", { printed: "下降3.5%" }), "(1 − 3.5%)", "(1 − 3.5%)"],
    [percent("-3.5", { printed: "3.5%" }), "(1 − 3.5%)", "(1 − 3.5%)"],
    [percent("-3.5", { printed: "下降约3.5%", qualifier: "about" }), "(1 − 约3.5%)", "(1 − about 3.5%)"],
  ])("$printed in words, a decline subtracted", (growth, zh, en) => {
    expect([growthWords(growth, "zh"), growthWords(growth, "en")]).toEqual([zh, en]);
  });
});

describe("implied base", () => {
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
});

describe("compound path", () => {
  const start = money("200", { id: "demo-4", status: "expected", period_end: "2022-12-31" });
  const growth = percent("10");

  test("a path grows year by year by exactly the printed rate, and says so where that is hedged", () => {
    const rate = percent("15", { printed: "15%以上", qualifier: "at_least", status: "target" });
    const path = compoundPath({ start, rate, years: 3 });
    expect(path.map(({ value }) => value)).toEqual([230, 264.5, 304.175]);
    expect(path.map(({ period_start }) => period_start)).toEqual(["2023-01-01", "2024-01-01", "2025-01-01"]);
    expect(path.map(({ period_end }) => period_end)).toEqual(["2023-12-31", "2024-12-31", "2025-12-31"]);
    expect(path.map(({ low }) => low)).toEqual([22_942_500_000, 26_383_875_000, 30_341_456_250]);
    expect(path.map(({ high }) => high)).toEqual([23_057_500_000, 26_516_125_000, 30_493_543_750]);
    expect(path[0]?.note).toEqual({
      zh: "按恰好15%算，原文是15%以上。",
      en: "Reckoned at exactly 15%; printed as at least 15%.",
    });
    expect(compoundPath({ start, rate: growth, years: 1 })[0]?.note).toEqual({ zh: "", en: "" });
    expect(path.map(({ formula }) => formula)).toEqual([
      { zh: "200亿元 × (1 + 15%)", en: "CNY 20 bn × (1 + 15%)" },
      { zh: "200亿元 × (1 + 15%)^2", en: "CNY 20 bn × (1 + 15%)^2" },
      { zh: "200亿元 × (1 + 15%)^3", en: "CNY 20 bn × (1 + 15%)^3" },
    ]);
    expect(path[1]).toMatchObject({ id: "derived:path-2024:demo-4+demo-2", status: "target", unit: "亿元" });
  });

  test("a path of a count keeps its counting word, that of money in 万元 is told in 亿元", () => {
    const small = money("1", { printed: "15000万元", value: 15000, unit: "万元", value_base: 1.5e8 });
    expect(compoundPath({ start: small, rate: growth, years: 1 })[0]).toMatchObject({ value: 1.65, unit: "亿元" });
    const [year] = compoundPath({ start: count(150, { unit: "项" }), rate: growth, years: 1 });
    expect(year).toMatchObject({ value: 165, unit: "项", unit_base: "项" });
  });

  test.each([
    ["half a year", { years: 0.5 }, "invalid years: 0.5. Give a whole number from 1."],
    ["no year", { years: 0 }, "invalid years: 0. Give a whole number from 1."],
    ["no period", { start: money("1", { period_end: "" }) }, "missing period: demo-1. Give a start with a year."],
    ["another place", { rate: percent("10", { place: "150200" }) }, "different places"],
    ["no rate", { rate: money("1") }, "Give a rate."],
  ])("a path of %s is refused", (_, wrong, message) => {
    expect(() => compoundPath({ start, rate: growth, years: 1, ...wrong })).toThrow(message);
  });
});

describe("path total", () => {
  const start = money("200", { id: "demo-4", period_end: "2022-12-31" });
  const rate = percent("10", { printed: "10%以上", qualifier: "at_least", status: "target" });

  test("the years of a path are added up at exactly the rate, whatever 以上 leaves open", () => {
    expect(pathTotal({ start, rate, years: 3 })).toMatchObject({
      id: "derived:path-total:demo-4+demo-2",
      value: 728.2,
      unit: "亿元",
      value_base: 72_820_000_000,
      unit_base: "CNY",
      low: 72_637_950_000,
      high: 73_002_050_000,
      status: "target",
      period_start: "2023-01-01",
      period_end: "2025-12-31",
      formula: {
        zh: "200亿元 × (1 + 10%) + 200亿元 × (1 + 10%)^2 + 200亿元 × (1 + 10%)^3",
        en: "CNY 20 bn × (1 + 10%) + CNY 20 bn × (1 + 10%)^2 + CNY 20 bn × (1 + 10%)^3",
      },
    });
  });

  test("a single year is its own total, in the unit of the start", () => {
    expect(pathTotal({ start: count(150, { unit: "项" }), rate, years: 1 })).toMatchObject({
      value: 165,
      unit: "项",
      unit_base: "项",
      formula: { zh: "150项 × (1 + 10%)" },
    });
  });

  test("an end that the start leaves open stays open", () => {
    const open = money("200", { period_end: "2022-12-31", qualifier: "at_least" });
    const least = pathTotal({ start: open, rate, years: 2 });
    expect(least.low).toBe(46_200_000_000);
    expect(least).not.toHaveProperty("high");
  });

  test("no years are refused", () => {
    expect(() => pathTotal({ start, rate, years: 0 })).toThrow("invalid years: 0. Give a whole number from 1.");
  });
});
