import { expect, test } from "vitest";
import { count, money, percent } from "../../../test/lib/fixtures.ts";
import { pathTotal } from "./path-total.ts";

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
