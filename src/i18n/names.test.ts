import { expect, test } from "vitest";
import { figure, world } from "../../test/lib/fixtures.ts";
import { indicatorName, memberName, placeName, reportTitle } from "./names.ts";

const own = world();
const tier = { dimension: "size", member: "gte-1bn", zh: "10亿元以上", en: "CNY 1 bn and more", nature: "" };
const other = { ...tier, dimension: "class", zh: "别的", en: "something else" };
const data = { ...own, members: [other, ...own.members, tier] };

test("places, indicators and reports are called as a reader of each language calls them", () => {
  expect([placeName("150300", { data, lang: "zh" }), placeName("150300", { data, lang: "en" })]).toEqual([
    "乌海市",
    "Wuhai",
  ]);
  expect([indicatorName("signed", { data, lang: "zh" }), indicatorName("signed", { data, lang: "en" })]).toEqual([
    "协议投资",
    "signed",
  ]);
  expect([reportTitle("demo", { data, lang: "zh" }), reportTitle("demo", { data, lang: "en" })]).toEqual([
    "演示",
    "Demo",
  ]);
});

test("a name that is nowhere stops the build", () => {
  expect(() => placeName("999999", { data, lang: "zh" })).toThrow("unknown place: 999999.");
  expect(() => indicatorName("none", { data, lang: "zh" })).toThrow("unknown indicator: none.");
  expect(() => reportTitle("none", { data, lang: "en" })).toThrow("unknown report: none.");
});

test.each([
  ["", "", "", ""],
  ["size", "", "size分类", "size"],
  ["size", "gte-1bn", "size分类：10亿元以上", "size: CNY 1 bn and more"],
  ["size", "unknown", "size分类：unknown", "size: unknown"],
])("of the breakdown %j the part %j is called %j, %j", (dimension, member, zh, en) => {
  const of = figure({ dimension, member });
  expect([memberName(of, { data, lang: "zh" }), memberName(of, { data, lang: "en" })]).toEqual([zh, en]);
});
