import { describe, expect, test } from "vitest";
import { findAmounts, type Amount } from "./numbers/amounts.ts";
import { contextOf, guessIndicator, guessPlace, placeNames, placesEach, unitFits } from "./guess.ts";

function amountIn(text: string): Amount {
  const amount = findAmounts(text, { taken: () => false }).at(-1);
  if (!amount) throw new Error("no amount");
  return amount;
}

describe("an indicator", () => {
  const indicators = [
    { id: "derived-funds", zh: "到位资金" },
    { id: "funds", zh: "到位资金" },
    { id: "funds-domestic", zh: "国内到位资金" },
    { id: "projects", zh: "项目" },
    { id: "funds-again", zh: "到位资金" },
  ];

  test.each([
    // 到位 位资 资金 are all of the one and three of five of the other; of equals the first.
    ["引进到位资金", { id: "funds", score: 1 }],
    ["引进国内到位资金", { id: "funds", score: 1 }],
    ["国内资金", { id: "funds-domestic", score: 0.4 }],
    ["位资产", { id: "funds", score: 0.33 }],
    ["项目", { id: "projects", score: 1 }],
    ["目项", { id: "", score: 0 }],
    ["", { id: "", score: 0 }],
  ])("of %j is guessed by the pairs of letters that it shares", (context, expected) => {
    expect(guessIndicator(context, { indicators })).toEqual(expected);
  });

  test("of one letter cannot be guessed", () => {
    expect(guessIndicator("税", { indicators: [{ id: "tax", zh: "税" }] })).toEqual({ id: "", score: 0 });
  });
});

describe("a place", () => {
  const places = [
    { code: "1", zh: "甲乙自治区", level: "region" },
    { code: "2", zh: "丙丁市", level: "league" },
    { code: "3", zh: "戊己盟", level: "league" },
    { code: "4", zh: "庚辛区", level: "district" },
    { code: "5", zh: "壬市", level: "league" },
  ];
  const names = placeNames(places, { own: "2" });

  test("is spoken of by its name, a league also without its kind, the region and the text's own place by 全 and 我", () => {
    const found = Object.fromEntries(names);
    expect(found).toEqual({
      甲乙自治区: "1",
      甲乙: "1",
      全区: "1",
      自治区: "1",
      我区: "1",
      丙丁市: "2",
      丙丁: "2",
      戊己盟: "3",
      戊己: "3",
      庚辛区: "4",
      壬市: "5",
      全市: "2",
      全盟: "2",
      我市: "2",
      我盟: "2",
      该市: "2",
      全州: "2",
      全县: "2",
    });
    expect(names.map(([name]) => name.length)).toEqual(names.map(([name]) => name.length).toSorted((a, b) => b - a));
  });

  test("has no 全市 in a text of no place", () => {
    expect(Object.keys(Object.fromEntries(placeNames(places)))).not.toContain("全市");
  });

  test.each([
    ["甲州", "league"],
    ["甲乙回族自治县", "league"],
    ["甲乙壮族自治州", "league"],
    ["甲乙维吾尔自治区", "region"],
    ["甲乙自治旗", "league"],
    ["甲乙县", "league"],
    ["甲乙旗", "league"],
  ])("%s, a %s, is also spoken of in short", (zh, level) => {
    const found = placeNames([{ code: "9", zh, level }]).map(([name]) => name);
    expect(found).toContain(zh);
    expect(found.includes("甲乙")).toBe(zh !== "甲州");
  });

  test.each([
    ["丙丁市和戊己盟", "3"],
    ["戊己盟和丙丁", "2"],
    ["丙丁市，丙丁市，戊己，丙丁市", "2"],
    ["全市", "2"],
    // A shorter name within a longer one ends no later.
    ["甲乙自治区", "1"],
    ["别处", ""],
    ["", ""],
  ])("before a number in %j is the last named: %j", (before, code) => {
    expect(guessPlace(before, names)).toBe(code);
  });

  test.each([
    ["其中，丙丁市和戊己盟各", ["2", "3"]],
    ["丙丁市、戊己盟、庚辛区各", ["2", "3", "4"]],
    ["丙丁与戊己各", ["2", "3"]],
    ["丙丁及戊己各", ["2", "3"]],
    ["丙丁市和别处各", []],
    ["全市企业各", []],
    ["丙丁市和戊己盟共", []],
    ["丙丁市和戊己盟，各", []],
    ["丙丁市和戊己盟各企业", []],
    ["甲", []],
  ])("in %j is one of several that have the same number each: %j", (before, codes) => {
    expect(placesEach(before, names)).toEqual(codes);
  });
});

test.each([
  ["全市引进到位资金10亿元，增长", "全市引进到位资金"],
  ["今年，全市引进到位资金10亿元", "全市引进到位资金"],
  ["今年，全市引进10亿元", "全市引进"],
  ["今年，全市引10亿元", "今年，全市引"],
  ["全市引进资金，共10亿元", "全市引进资金，共"],
  ["去年好。今年，共10亿元", "今年，共"],
  ["共10亿元以上项目总数多于往年的数", "共项目总数多于往年的数"],
  ["共10亿元的大项目、小项目", "共的大项目"],
  ["共引进10亿元一二三四五六七八九十一二三", "共引进一二三四五六七八九十一二"],
  ["新建和续建项目分别完成10亿元和20亿元", "续建项目"],
  ["新建和续建项目分别完成10亿元", "新建"],
  ["新建、续建与扩建分别为10个、20个和30个", "扩建"],
  ["项目分别完成10亿元", "项目分别完成"],
])("in %j the last number is of %j", (text, context) => {
  const at = text.lastIndexOf(/\d+(?:亿元|个)(?!.*\d)/.exec(text)?.[0] ?? "");
  const amount = findAmounts(text, { taken: () => false }).findLast(({ from }) => from <= at);
  expect(amount && contextOf(text, amount)).toBe(context);
});

test.each([
  ["10亿元", "CNY", true],
  ["10万元", "CNY/mu", true],
  ["10亿元", "1", false],
  ["10%", "1", true],
  ["10%", "count", false],
  ["10倍", "count", false],
  ["10亿元", "count", false],
  ["10美元", "count", false],
  ["10千瓦", "count", false],
  ["10千瓦时", "count", false],
  ["10千瓦", "W", true],
  ["10个", "count", true],
  ["10个", "CNY", false],
  ["第10位", "rank", true],
  ["第10位", "CNY", false],
  ["第10名", "rank", true],
  ["第10", "rank", true],
  ["10个", "rank", false],
])("%s fits an indicator in %s: %s", (text, unit, expected) => {
  expect(unitFits(amountIn(text), unit)).toBe(expected);
});
