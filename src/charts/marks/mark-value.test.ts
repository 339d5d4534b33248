import { expect, test } from "vitest";
import { citedFigure } from "../../../test/lib/cited.ts";
import { money, world } from "../../../test/lib/fixtures.ts";
import { markValue } from "./mark-value.ts";

const data = world();
const target = money("3", { status: "target" });
const goal = { zh: "2025年目标", en: "Target for 2025" };
const wuhai = { zh: "乌海", en: "Wuhai" };

test.each([
  ["a target says so", { of: target, label: wuhai }, "3亿元（目标）", "CNY 300 m (target)"],
  ["a label that says so is enough", { of: target, label: goal }, "3亿元", "CNY 300 m"],
  ["so is a group", { of: target, label: wuhai, group: goal }, "3亿元", "CNY 300 m"],
  ["what is cited has its sign", { of: citedFigure(), label: wuhai }, "◇\u00a090亿元", "◇\u00a0CNY 9 bn"],
  ["a result stands as it is", { of: money("3"), label: wuhai }, "3亿元", "CNY 300 m"],
])("%s", (_, row, zh, en) => {
  expect([markValue(row, { data, lang: "zh" }), markValue(row, { data, lang: "en" })]).toEqual([zh, en]);
});
