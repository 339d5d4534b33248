import { expect, test, describe } from "vitest";
import { hedge, printedEn, printedZh, computedValue, formatValue } from "./value.ts";
import { count, figure, money, percent } from "../../../test/lib/fixtures.ts";
import type { Figure, Derived } from "../types.ts";
import { computed } from "../../../test/lib/computed.ts";

test.each([
  ["exact", "3个", "3"],
  ["about", "约3个", "about 3"],
  ["nearly", "近3个", "nearly 3"],
  ["more_than", "超3个", "more than 3"],
  ["at_least", "3个以上", "at least 3"],
  ["at_most", "不超过3个", "at most 3"],
] as const)("%s reads %s and %s", (qualifier, zh, en) => {
  expect(hedge("3个", { qualifier, lang: "zh" })).toBe(zh);
  expect(hedge("3", { qualifier, lang: "en" })).toBe(en);
});

const yuan = (printed: string, { value, ...cells }: { value: number } & Partial<Figure>) =>
  figure({ printed, value, unit: "万元", value_base: value * 1e4, ...cells });
const other = (printed: string, [value, unit, value_base, unit_base]: [number, string, number, string]) =>
  figure({ printed, value, unit, value_base, unit_base });

describe("a printed figure keeps its digits and its hedge in both languages", () => {
  test.each([
    [money("167.74"), "167.74亿元", "CNY 16.774 bn"],
    [money("85.50"), "85.50亿元", "CNY 8.550 bn"],
    [money("10024.7"), "10024.7亿元", "CNY 1,002.47 bn"],
    [yuan("1,005,136万元", { value: 1005136 }), "1,005,136万元", "CNY 10.05136 bn"],
    [money("2633", { printed: "约2633亿元", qualifier: "about" }), "约2633亿元", "about CNY 263.3 bn"],
    [money("4000", { printed: "突破4000亿元", qualifier: "more_than" }), "突破4000亿元", "more than CNY 400 bn"],
    [money("100", { printed: "百亿元以上", qualifier: "at_least" }), "百亿元以上", "at least CNY 10 bn"],
    [yuan("452万元", { value: 452 }), "452万元", "CNY 4.52 m"],
    [percent("81.6"), "81.6%", "81.6%"],
    [percent("0.50"), "0.50%", "0.50%"],
    [percent("9.50"), "9.50%", "9.50%"],
    [percent("0.00"), "0.00%", "0%"],
    [percent("15", { printed: "15%以上", qualifier: "at_least" }), "15%以上", "at least 15%"],
    [count(150, { printed: "150余家", qualifier: "more_than", unit: "家" }), "150余家", "more than 150"],
    [count(100, { printed: "近100位", qualifier: "nearly", unit: "位" }), "近100位", "nearly 100"],
    [count(5, { printed: "五大", unit: "大" }), "五大", "5"],
    [count(5, { printed: "5", unit: "", unit_base: "" }), "5", "5"],
    [other("1.6亿只", [1.6, "亿只", 1.6e8, "只"]), "1.6亿只", "160 million"],
    [other("50万套", [50, "万套", 5e5, "套"]), "50万套", "500,000"],
    [other("1000万千瓦", [1000, "万千瓦", 1e10, "W"]), "1000万千瓦", "10 GW"],
    [other("13万千瓦时", [13, "万千瓦时", 1.3e8, "Wh"]), "13万千瓦时", "130 MWh"],
    [other("8GW", [8, "GW", 8e9, "W"]), "8GW", "8 GW"],
    [other("第10位", [10, "位", 10, "位"]), "第10位", "No. 10"],
    [other("第一", [1, "第", 1, "第"]), "第一", "No. 1"],
    [other("一日", [1, "日", 1, "day"]), "一日", "1 day"],
    [{ ...other("两日内", [2, "日", 2, "day"]), qualifier: "at_most" as const }, "两日内", "at most 2 days"],
    [other("21日", [21, "日", 21, "day"]), "21日", "21 days"],
    [{ ...other("2倍", [2, "倍", 2, "1"]), qualifier: "more_than" as const }, "超2倍", "more than 2 times"],
  ])("$printed", (printed, zh, en) => {
    expect([printedZh(printed), printedEn(printed)]).toEqual([zh, en]);
  });
});

describe("a fraction is a percentage where that is exact, else a fraction", () => {
  test.each([
    ["1/3", 1 / 3, "1/3"],
    ["2/3", 2 / 3, "2/3"],
    ["1/7", 1 / 7, "1/7"],
    ["一半", 0.5, "50%"],
    ["1/8", 0.125, "12.5%"],
    ["3/10", 0.3, "30%"],
    ["1/11", 1 / 11, "9.09090909091%"],
  ])("%s", (printed, value, en) => {
    expect(printedEn(other(printed, [value, "", value, "1"]))).toBe(en);
  });
});

test("what is printed per something says so, before the hedge behind it", () => {
  const per = { unit_base: "CNY/mu" };
  expect([
    printedZh(yuan("230万元", { value: 230, ...per })),
    printedZh(yuan("9万元以上", { value: 9, ...per, qualifier: "at_least" })),
    printedZh(yuan("9万元", { value: 9, ...per, qualifier: "at_least" })),
    printedZh(yuan("9万元/亩", { value: 9, ...per })),
    printedEn(yuan("9万元以上", { value: 9, ...per, qualifier: "at_least" })),
    printedZh(other("3个", [3, "个", 3, "个/day"])),
    printedEn(other("3个", [3, "个", 3, "个/day"])),
  ]).toEqual([
    "230万元/亩",
    "9万元/亩以上",
    "9万元/亩以上",
    "9万元/亩",
    "at least CNY 90,000 per mu",
    "3个/天",
    "3 per day",
  ]);
});

test("a unit that the print lost stands in brackets", () => {
  expect(printedZh(money("577.2", { printed: "577.2" }))).toBe("577.2（亿元）");
  expect(printedZh(money("577.2", { printed: "577.2", qualifier: "about" }))).toBe("约577.2（亿元）");
  expect(printedEn(money("577.2", { printed: "577.2" }))).toBe("CNY 57.72 bn");
});

test.each([
  [percent("-3.50"), "-3.50%", "−3.50%"],
  [percent("-3.5", { printed: "下降3.5%" }), "下降3.5%", "−3.5%"],
  [percent("-3.5", { printed: "3.5%" }), "下降3.5%", "−3.5%"],
  [percent("-3.5", { printed: "3.5%", qualifier: "about" }), "下降约3.5%", "about −3.5%"],
  [percent("-50", { printed: "减少一半" }), "减少一半", "−50%"],
  [money("-3.50", { printed: "减少3.50亿元" }), "减少3.50亿元", "CNY −350 m"],
])("a decline keeps its sign: $printed", (printed, zh, en) => {
  expect([printedZh(printed), printedEn(printed)]).toEqual([zh, en]);
});

describe("a hedge that stands apart from the print is put back, once", () => {
  test.each([
    ["about", "100亿元", "约100亿元"],
    ["nearly", "100亿元", "近100亿元"],
    ["more_than", "100亿元", "超100亿元"],
    ["at_least", "100亿元", "100亿元以上"],
    ["at_most", "100亿元", "不超过100亿元"],
    ["more_than", "逾100亿元", "逾100亿元"],
    ["exact", "100亿元", "100亿元"],
  ] as const)("%s %s", (qualifier, printed, zh) => {
    expect(printedZh(figure({ qualifier, printed }))).toBe(zh);
  });
});

const about = (value_base: number, cells: Partial<Derived> = {}) =>
  computed({ value_base, low: value_base - 1, high: value_base + 1, ...cells });
const item = (value_base: number) => computed({ value_base, unit: "个", unit_base: "个" });
const reads = (derived: Derived) => [computedValue(derived, "zh"), computedValue(derived, "en")];

describe("a computed value is marked and has three digits, four from 1,000 on in the Chinese scale", () => {
  test.each([
    [about(8_786_339_112), "≈87.9亿元", "≈\u00a0CNY 8.79 bn"],
    [about(8e9), "≈80.0亿元", "≈\u00a0CNY 8.00 bn"],
    [about(99_940_000_000), "≈999亿元", "≈\u00a0CNY 99.9 bn"],
    [about(100_000_000_000), "≈1000亿元", "≈\u00a0CNY 100.0 bn"],
    [about(123_450_000_000), "≈1235亿元", "≈\u00a0CNY 123.5 bn"],
    [about(-123_450_000_000), "≈−1235亿元", "≈\u00a0CNY −123.5 bn"],
    [about(-3_226_000_000), "≈−32.3亿元", "≈\u00a0CNY −3.23 bn"],
    [about(0.8387, { unit: "%", unit_base: "1" }), "≈83.9%", "≈\u00a083.9%"],
    [about(33_548, { unit: "元/人", unit_base: "CNY/person" }), "≈3.35万元/人", "≈\u00a0CNY 33,500 per resident"],
  ])("$value_base", (derived, zh, en) => {
    expect(reads(derived)).toEqual([zh, en]);
  });
});

test("a half is rounded alike in both languages", () => {
  expect(reads(about(26_450_000_000))).toEqual(["≈265亿元", "≈\u00a0CNY 26.5 bn"]);
});

test.each([
  [item(4058), "4058个", "4,058"],
  [item(-37), "−37个", "−37"],
  [computed({ value_base: 16_774_000_000 }), "167.74亿元", "CNY 16.774 bn"],
])("a whole number that nothing rounds or qualifies is shown as it is", (derived, zh, en) => {
  expect(reads(derived)).toEqual([zh, en]);
});

describe("what is rounded, open, noted or no whole number is marked", () => {
  const note = { zh: "两个输入的时期不同。", en: "The two inputs cover different periods." };
  test.each([
    ["an upper end", { ...item(4058), high: 4059 }],
    ["a lower end", { ...item(4058), low: 4057 }],
    ["a note", { ...item(4058), note }],
  ])("%s", (_, derived) => {
    expect(reads(derived)).toEqual(["≈4058个", "≈\u00a04,058"]);
  });
  test("a fraction", () => {
    expect(reads(item(2.5))).toEqual(["≈2.50个", "≈\u00a02.50"]);
  });
});

const rounded = { value_base: 8_786_339_112, low: 8_785_847_104, high: 8_786_831_146 };

test.each([
  [money("2633", { printed: "约2633亿元", qualifier: "about" }), "约2633亿元", "about CNY 263.3 bn"],
  [computed(rounded), "≈87.9亿元", "≈\u00a0CNY 8.79 bn"],
  [computed({ ...rounded, basis: "inferred" }), "≈87.9亿元", "≈\u00a0CNY 8.79 bn"],
])("what is $basis reads as such", (observation, zh, en) => {
  expect(formatValue(observation, "zh")).toBe(zh);
  expect(formatValue(observation, "en")).toBe(en);
});
