import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import { remainder } from "../model/derive.ts";
import type { Observation } from "../model/types.ts";
import { tooltipText } from "./tooltip-text.ts";

const whole = money("30", { line: 7, printed: "约30亿元", qualifier: "about" });
const undated = money("30", { period_start: "", period_end: "" });

test.each<[string, Observation, string, string]>([
  [
    "printed says its line and its print",
    whole,
    "甲\n约30亿元\n2022年1—11月\n原文第7行：约30亿元",
    "甲\nabout CNY 3 bn\nJan–Nov 2022\nline 7: 约30亿元",
  ],
  ["printed without a period says none", undated, "甲\n30亿元\n原文第3行：30亿元", "甲\nCNY 3 bn\nline 3: 30亿元"],
])("what is %s", (_, of, zh, en) => {
  expect(tooltipText(row(of, "甲"), { lang: "zh" })).toBe(zh);
  expect(tooltipText(row(of, "甲"), { lang: "en" })).toBe(en);
});

test("what is computed says its formula", () => {
  const rest = row(remainder({ whole: money("30"), part: money("10") }), "甲");
  expect(tooltipText(rest, { lang: "zh" })).toMatch(/^甲\n≈20\.0亿元\n2022年1—11月\n推算[：:] ?30亿元 − 10亿元$/);
  expect(tooltipText(rest, { lang: "en" })).toBe("甲\n≈\u00a0CNY 2.00 bn\nJan–Nov 2022\nderived: CNY 3 bn − CNY 1 bn");
});
