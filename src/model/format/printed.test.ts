import { describe, expect, test } from "vitest";
import { count, figure, money, percent } from "../../../test/lib/fixtures.ts";
import type { Figure } from "../types.ts";
import { printedEn, printedZh } from "./printed.ts";

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
