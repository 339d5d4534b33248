import { expect, test } from "vitest";
import { count, money, percent } from "../../../test/lib/fixtures.ts";
import { compoundPath } from "./compound-path.ts";

const start = money("200", { id: "demo-4", status: "expected", period_end: "2022-12-31" });
const growth = percent("10");

test("a path grows year by year at the printed rate and keeps an open end open", () => {
  const rate = percent("15", { printed: "15%以上", qualifier: "at_least", status: "target" });
  const path = compoundPath({ start, rate, years: 3 });
  expect(path.map(({ value }) => value)).toEqual([230, 264.5, 304.175]);
  expect(path.map(({ period_start }) => period_start)).toEqual(["2023-01-01", "2024-01-01", "2025-01-01"]);
  expect(path.map(({ period_end }) => period_end)).toEqual(["2023-12-31", "2024-12-31", "2025-12-31"]);
  expect(path.map(({ low }) => low)).toEqual([22_942_500_000, 26_383_875_000, 30_341_456_250]);
  expect(path.some((year) => "high" in year)).toBe(false);
  expect(path.map(({ formula }) => formula)).toEqual([
    { zh: "200亿元 × (1 + 15%以上)", en: "CNY 20 bn × (1 + at least 15%)" },
    { zh: "200亿元 × (1 + 15%以上)^2", en: "CNY 20 bn × (1 + at least 15%)^2" },
    { zh: "200亿元 × (1 + 15%以上)^3", en: "CNY 20 bn × (1 + at least 15%)^3" },
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
