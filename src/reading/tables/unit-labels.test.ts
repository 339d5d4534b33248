import { expect, test } from "vitest";
import { bareLabel, contradicts, headLabel, isOrder, labelsIn, tableLabel } from "./unit-labels.ts";

test.each([
  ["单位：亿元", "亿元"],
  ["单位:万元", "万元"],
  ["（单位：亿元）", "亿元"],
  ["计量单位：万人次", "万人次"],
  ["计量单位: 吨", "吨"],
  ["单 位：亿 元", "亿元"],
  ["２０２２年情况表（单位：亿元）", "亿元"],
  // Several units, or one that is not known, leave it open.
  ["单位：亿元、%", ""],
  ["单位:万元，%", ""],
  ["单位：个/亿元", ""],
  ["单位：万元/亩", "万元/亩"],
  ["单位：包头市商务局", undefined],
  ["单位：", undefined],
  ["责任单位：20家", undefined],
  ["亿元", undefined],
  ["投资额（亿元）", undefined],
])("%s above a table tells %j", (text, label) => {
  expect(tableLabel(text)).toBe(label);
});

test.each([
  ["投资额（亿元）", "亿元"],
  ["投资额(万元)", "万元"],
  ["投资额（单位：万元）", "万元"],
  ["增速（%）", "%"],
  ["增长%", "%"],
  ["同比增长％", "%"],
  ["提高（个百分点）", "个百分点"],
  ["项目（个）", "个"],
  ["投资额/增速（亿元/%）", ""],
  ["项目、投资（个、亿元）", ""],
  ["盟（市）", undefined],
  ["旗县（市、区）", undefined],
  ["年份（年）", undefined],
  ["增长5%", undefined],
  ["增速（下降%）", undefined],
  ["投资额", undefined],
  ["%", undefined],
  ["投资额（10亿元）", undefined],
  ["投资额（亿元）合计", undefined],
])("a head %s tells %j", (text, label) => {
  expect(headLabel(text)).toBe(label);
});

test.each([
  ["亿元", "亿元"],
  ["%", "%"],
  ["个", "个"],
  ["亿元、%", ""],
  ["市", undefined],
  ["10亿元", undefined],
  ["包头市", undefined],
  ["", undefined],
])("a cell %s is %j", (text, label) => {
  expect(bareLabel(text)).toBe(label);
});

test.each([
  ["单位:亿元", ["单位:亿元"]],
  ["计量单位:亿元、万元\n甲", ["计量单位:亿元、万元"]],
  ["表(单位:亿元)好", ["单位:亿元", "(单位:亿元)"]],
  ["投资额(亿元)为10亿元", ["(亿元)"]],
  ["甲\n亿元\n10", ["亿元"]],
  ["单位亿元产值10亿元", []],
  ["形成百亿元产业", []],
])("in %j the labels are %j", (text, expected) => {
  expect(labelsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});

test.each([
  ["亿元", "增速", true],
  ["亿元", "同比", true],
  ["亿元", "占比", true],
  ["亿元", "项目数", true],
  ["万元", "就业人数", true],
  ["亿元", "排名", true],
  ["%", "排名", true],
  ["亿元", "投资额", false],
  ["亿元", "固定资产投资", false],
  ["个", "项目数", false],
  ["%", "增速", false],
  ["吨", "产量", false],
  ["亿元", "2022年度", false],
  ["亿元", "", false],
])("of %s, %s speaks of something else: %s", (label, text, expected) => {
  expect(contradicts(label, text)).toBe(expected);
});

test("ranks, running numbers and codes measure nothing", () => {
  expect(["序号", "排名", "位次", "年份", "行政区划代码", "投资额", "2022年"].map(isOrder)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
