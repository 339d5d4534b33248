import { expect, test, describe } from "vitest";
import { perWords, onScale, scaleOf, toScale } from "./scale.ts";
import { plainDigits } from "../../arithmetic/decimal.ts";

test.each([
  ["CNY", "", ""],
  ["CNY/mu", "亩", "mu"],
  ["CNY/person", "人", "resident"],
  ["CNY/project", "个", "project"],
  ["个/day", "天", "day"],
  ["CNY/month", "月", "month"],
  ["CNY/year", "年", "year"],
  ["个/年", "年", "年"],
  ["", "", ""],
])("the base %j is per %j, in English per %j", (base, zh, en) => {
  expect(perWords(base)).toEqual({ zh, en });
});

const written = (size: number, { base, lang }: { base: string; lang: "zh" | "en" }) =>
  onScale(plainDigits(size), scaleOf(base, { size, lang }));

describe("a quantity takes the largest unit that it fills", () => {
  test.each([
    ["CNY", 1e8, "1亿元", "CNY 100 m"],
    ["CNY", 99_999_999, "9999.9999万元", "CNY 99.999999 m"],
    ["CNY", 1e4, "1万元", "CNY 10,000"],
    ["CNY", 9999, "9999元", "CNY 9,999"],
    ["CNY", 1e9, "10亿元", "CNY 1 bn"],
    ["CNY", 999_999_999, "9.99999999亿元", "CNY 999.999999 m"],
    ["CNY", 1e6, "100万元", "CNY 1 m"],
    ["CNY", 999_999, "99.9999万元", "CNY 999,999"],
    ["CNY", -2e9, "-20亿元", "CNY -2 bn"],
    ["CNY", 1.23e12, "12300亿元", "CNY 1,230 bn"],
    ["W", 1e7, "1万千瓦", "10 MW"],
    ["W", 9_999_000, "9999千瓦", "9.999 MW"],
    ["W", 1e9, "100万千瓦", "1 GW"],
    ["W", 999_000_000, "99.9万千瓦", "999 MW"],
    ["W", 1e6, "1000千瓦", "1 MW"],
    ["W", 999_000, "999千瓦", "999 kW"],
    ["Wh", 1e7, "1万千瓦时", "10 MWh"],
    ["Wh", 9_999_000, "9999千瓦时", "9.999 MWh"],
    ["Wh", 1e9, "100万千瓦时", "1 GWh"],
    ["Wh", 999_000_000, "99.9万千瓦时", "999 MWh"],
    ["Wh", 1e6, "1000千瓦时", "1 MWh"],
    ["Wh", 999_000, "999千瓦时", "999 kWh"],
    ["1", 0.255, "25.5%", "25.5%"],
    ["1", 0, "0%", "0%"],
    ["CNY", 0, "0元", "CNY 0"],
    ["W", 0, "0千瓦", "0 kW"],
    ["Wh", 0, "0千瓦时", "0 kWh"],
    ["day", 0, "0天", "0 days"],
    ["个", 0, "0个", "0"],
    ["day", 20, "20天", "20 days"],
    ["rank", 10, "第10位", "No. 10"],
    ["个", 1e8, "1亿个", "100 million"],
    ["个", 99_999_999, "9999.9999万个", "99.999999 million"],
    ["个", 1e4, "1万个", "10,000"],
    ["个", 9999, "9999个", "9,999"],
    ["个", 1e9, "10亿个", "1 billion"],
    ["个", 999_999_999, "9.99999999亿个", "999.999999 million"],
    ["个", 1e6, "100万个", "1 million"],
    ["个", 999_999, "99.9999万个", "999,999"],
    ["", 12, "12", "12"],
  ])("%s %d reads %s and %s", (base, size, zh, en) => {
    expect(written(size, { base, lang: "zh" })).toBe(zh);
    expect(written(size, { base, lang: "en" })).toBe(en);
  });
});

test.each([
  ["CNY/person", 33_500, "3.35万元/人", "CNY 33,500 per resident"],
  ["CNY/project", 8.6e8, "8.6亿元/个", "CNY 860 m per project"],
  ["CNY/month", 4e8, "4亿元/月", "CNY 400 m per month"],
  ["CNY/mu", 90_000, "9万元/亩", "CNY 90,000 per mu"],
  ["个/day", 3, "3个/天", "3 per day"],
])("a divisor stands behind the unit: %s %d", (base, size, zh, en) => {
  expect(written(size, { base, lang: "zh" })).toBe(zh);
  expect(written(size, { base, lang: "en" })).toBe(en);
});

test("a base value in the scale's unit is exact", () => {
  expect(toScale(16_774_000_000, scaleOf("CNY", { size: 16_774_000_000, lang: "en" }))).toBe(16.774);
  expect(toScale(0.9091, scaleOf("1", { size: 0.9091, lang: "zh" }))).toBe(90.91);
});
