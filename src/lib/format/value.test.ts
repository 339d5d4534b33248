import { describe, expect, test } from "vitest";
import { impliedBase, perHead, perProject, remainder, shareOf } from "../derive.ts";
import { formatPeriod, formatQuantity, formatRange, formatValue } from "../format.ts";
import { census, count, figure, money, percent, world } from "../../../test/lib/fixtures.ts";

const yuan = (printed: string, value: number, cells: Parameters<typeof figure>[0] = {}) =>
  figure({ printed, value, unit: "万元", value_base: value * 1e4, ...cells });
const other = (printed: string, [value, unit, value_base, unit_base]: [number, string, number, string]) =>
  figure({ printed, value, unit, value_base, unit_base });

describe("a printed figure keeps its digits and its hedge in both languages", () => {
  test.each([
    [money("167.74"), "167.74亿元", "CNY 16.774 bn"],
    [money("85.50"), "85.50亿元", "CNY 8.550 bn"],
    [money("10024.7"), "10024.7亿元", "CNY 1,002.47 bn"],
    [money("2633", { printed: "约2633亿元", qualifier: "about" }), "约2633亿元", "about CNY 263.3 bn"],
    [money("4000", { printed: "突破4000亿元", qualifier: "more_than" }), "突破4000亿元", "more than CNY 400 bn"],
    [money("100", { printed: "百亿元以上", qualifier: "at_least" }), "百亿元以上", "at least CNY 10 bn"],
    [money("577.2", { printed: "577.2", flags: ["lost-unit"] }), "577.2（亿元）", "CNY 57.72 bn"],
    [yuan("452万元", 452), "452万元", "CNY 4.52 m"],
    [yuan("230万元", 230, { unit_base: "CNY/mu" }), "230万元/亩", "CNY 2.3 m per mu"],
    [
      yuan("9万元以上", 9, { unit_base: "CNY/mu", qualifier: "at_least" }),
      "9万元/亩以上",
      "at least CNY 90,000 per mu",
    ],
    [percent("81.6"), "81.6%", "81.6%"],
    [percent("15", { qualifier: "at_least" }), "15%以上", "at least 15%"],
    [count(150, { printed: "150余家", qualifier: "more_than", unit: "家" }), "150余家", "more than 150"],
    [count(100, { printed: "近100位", qualifier: "nearly", unit: "位" }), "近100位", "nearly 100"],
    [count(5, { printed: "五大", unit: "大" }), "五大", "5"],
    [other("1.6亿只", [1.6, "亿只", 1.6e8, "只"]), "1.6亿只", "160 million"],
    [other("50万套", [50, "万套", 5e5, "套"]), "50万套", "500,000"],
    [other("1000万千瓦", [1000, "万千瓦", 1e10, "W"]), "1000万千瓦", "10 GW"],
    [other("13万千瓦", [13, "万千瓦", 1.3e8, "W"]), "13万千瓦", "130 MW"],
    [other("13万千瓦时", [13, "万千瓦时", 1.3e8, "Wh"]), "13万千瓦时", "130 MWh"],
    [other("8GW", [8, "GW", 8e9, "W"]), "8GW", "8 GW"],
    [other("1/3", [1 / 3, "", 1 / 3, "1"]), "1/3", "1/3"],
    [other("一半", [0.5, "", 0.5, "1"]), "一半", "50%"],
    [{ ...other("2倍", [2, "倍", 2, "1"]), qualifier: "more_than" as const }, "超2倍", "more than 2 times"],
    [{ ...other("两日内", [2, "日", 2, "day"]), qualifier: "at_most" as const }, "两日内", "at most 2 days"],
    [other("一日", [1, "日", 1, "day"]), "一日", "1 day"],
    [other("第10位", [10, "位", 10, "位"]), "第10位", "No. 10"],
    [other("第一", [1, "第", 1, "第"]), "第一", "No. 1"],
    [other("3个", [3, "个", 3, "个/day"]), "3个/天", "3 per day"],
  ])("$printed", (printed, zh, en) => {
    expect(formatValue(printed, "zh")).toBe(zh);
    expect(formatValue(printed, "en")).toBe(en);
  });
});

describe("a hedge that stands apart from the print is put back", () => {
  test.each([
    ["about", "约100亿元"],
    ["nearly", "近100亿元"],
    ["more_than", "超100亿元"],
    ["at_least", "100亿元以上"],
    ["at_most", "不超过100亿元"],
  ] as const)("%s", (qualifier, zh) => {
    expect(formatValue(figure({ qualifier }), "zh")).toBe(zh);
  });
});

test.each([
  [count(150, { unit: "家", printed: "150余家", qualifier: "more_than" }), "150余家", "more than 150 firms"],
  [other("1.6亿只", [1.6, "亿只", 1.6e8, "只"]), "1.6亿只", "160 million pieces"],
  [count(3), "3个", "3"],
  [money("1"), "1亿元", "CNY 100 m"],
])("a quantity names its noun: $printed", (printed, zh, en) => {
  const { units } = world();
  expect([formatQuantity(printed, { lang: "zh", units }), formatQuantity(printed, { lang: "en", units })]).toEqual([
    zh,
    en,
  ]);
});

const wide = { id: "demo-4", period_end: "2022-12-31" };
describe("a computed value is marked, shows three or four digits, and its range is rounded outwards", () => {
  test.each([
    [
      impliedBase({ value: money("167.74"), growth: percent("90.91") }),
      ["≈87.9亿元", "≈\u00a0CNY 8.79 bn", "87.858–87.869亿元", "CNY 8.7858–8.7869 bn"],
    ],
    [impliedBase({ value: money("2645"), growth: percent("0.00") }), ["≈2645亿元", "≈\u00a0CNY 264.5 bn", "", ""]],
    [
      perHead({ value: money("167.74"), census }),
      ["≈3.35万元/人", "≈\u00a0CNY 33,500 per resident", "3.3547–3.3549万元/人", "CNY 33,547–33,549 per resident"],
    ],
    [
      perProject({ amount: money("10024.7"), count: count(1166) }),
      ["≈8.60亿元/个", "≈\u00a0CNY 860 m per project", "8.59746–8.59756亿元/个", "CNY 859.746–859.756 m per project"],
    ],
    [
      shareOf({ part: money("167.74"), whole: money("200", wide) }),
      ["≈83.9%", "≈\u00a083.9%", "83.6–84.1%", "83.6–84.1%"],
    ],
    [
      shareOf({ part: money("167.74"), whole: money("200", { ...wide, qualifier: "at_least" }) }),
      ["≈83.9%", "≈\u00a083.9%", "0–83.9%", "0–83.9%"],
    ],
    [remainder({ whole: count(5224), part: count(1166) }), ["4058个", "4,058", "", ""]],
    [
      remainder({ whole: money("800", { qualifier: "at_least" }), part: money("200", wide) }),
      ["≈600亿元", "≈\u00a0CNY 60.0 bn", "≥ 599.5亿元", "≥ CNY 59.95 bn"],
    ],
    [
      remainder({ whole: money("800", { qualifier: "at_most" }), part: money("200", wide) }),
      ["≈600亿元", "≈\u00a0CNY 60.0 bn", "≤ 600.5亿元", "≤ CNY 60.05 bn"],
    ],
  ])("$formula.zh", (value, texts) => {
    expect([
      formatValue(value, "zh"),
      formatValue(value, "en"),
      formatRange(value, "zh"),
      formatRange(value, "en"),
    ]).toEqual(texts);
  });
});

describe("a half is rounded alike in both languages", () => {
  const path = remainder({ whole: money("300.0"), part: money("35.5", { id: "demo-4" }) });
  test("264.5 is 265 and 26.5", () => {
    expect([formatValue(path, "zh"), formatValue(path, "en")]).toEqual(["≈265亿元", "≈\u00a0CNY 26.5 bn"]);
  });
});

test.each([
  ["2022-01-01", "2022-11-30", "2022年1—11月", "Jan–Nov 2022"],
  ["2022-01-01", "2022-12-31", "2022年", "2022"],
  ["2023-01-01", "2023-06-30", "2023年1—6月", "Jan–Jun 2023"],
  ["2023-01-01", "2025-12-31", "2023—2025年", "2023–2025"],
  ["2024-02-01", "2024-02-29", "2024年2月", "Feb 2024"],
  ["2022-11-01", "2023-02-28", "2022年11月—2023年2月", "Nov 2022–Feb 2023"],
  ["2022-11-10", "2022-11-10", "2022年11月10日", "10 Nov 2022"],
  ["2022-11-10", "2022-12-02", "2022年11月10日—2022年12月2日", "10 Nov 2022–2 Dec 2022"],
  ["", "2025-12-31", "截至2025年12月31日", "until 31 Dec 2025"],
  ["2023-01-01", "", "2023年1月1日起", "from 1 Jan 2023"],
  ["", "", "", ""],
])("the period %s to %s reads %s and %s", (period_start, period_end, zh, en) => {
  expect(formatPeriod({ period_start, period_end }, "zh")).toBe(zh);
  expect(formatPeriod({ period_start, period_end }, "en")).toBe(en);
});
