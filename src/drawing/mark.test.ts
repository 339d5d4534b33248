import { expect, test } from "vitest";
import { figure, money, row, world } from "../../test/lib/fixtures.ts";
import { citedFigure } from "../../test/lib/cited.ts";
import { impliedBase, remainder } from "../model/derive.ts";
import type { Status, Observation } from "../model/types.ts";
import { markStyleOf, allMarkStyles, marksUsed, fillOf, tooltipText, withSign } from "./mark.ts";

test.each<[Status, string]>([
  ["actual", "solid"],
  ["capacity", "solid"],
  ["count", "solid"],
  ["expected", "light"],
  ["target", "outline"],
  ["plan", "outline"],
  ["threshold", "outline"],
])("what is printed as %s looks %s", (status, look) => {
  expect(markStyleOf(figure({ status }))).toBe(look);
});

test("what is computed is hatched, whatever went in", () => {
  const target = remainder({ whole: money("3", { status: "target" }), part: money("1") });
  expect([markStyleOf(target), markStyleOf({ ...target, basis: "inferred" })]).toEqual(["hatch", "hatch"]);
});

test.each<[readonly Status[], readonly string[]]>([
  [["actual", "actual", "count"], []],
  [["target"], ["outline"]],
  [
    ["target", "actual"],
    ["solid", "outline"],
  ],
  [
    ["plan", "expected", "actual"],
    ["solid", "light", "outline"],
  ],
])("a chart of figures that are %j needs a key of %j", (statuses, markStyles) => {
  expect(
    marksUsed(
      statuses.map((status) => row(money("1", { status }))),
      world(),
    ),
  ).toEqual(markStyles);
});

test("all styles are the five, in the order of the key", () => {
  expect(allMarkStyles).toEqual(["solid", "light", "outline", "hatch", "cited"]);
});

const data = world();
const wuhai = "var(--place-150300)";
const derived = remainder({ whole: money("3"), part: money("1") });

test.each([
  ["reported", figure(), { fill: wuhai, fillOpacity: 1, stroke: wuhai }],
  ["expected", figure({ status: "expected" }), { fill: wuhai, fillOpacity: 0.4, stroke: wuhai }],
  ["a target", figure({ status: "target" }), { fill: "var(--ground)", fillOpacity: 0, stroke: wuhai }],
  ["computed", derived, { fill: "url(#hatch-place-150300)", fillOpacity: 1, stroke: wuhai }],
])("what is %s is painted in the colour of its place", (_, of, fill) => {
  expect(fillOf(of, { data })).toEqual(fill);
});

test("counts of links need no key: they have the marks of their steps, which their drawing explains", () => {
  expect(marksUsed([row({ ...derived, indicator: "derived-links" })], data)).toEqual([]);
});

test("another colour goes before that of the place", () => {
  const ink = { data, colour: "var(--ink)" };
  expect(fillOf(figure(), ink)).toEqual({ fill: "var(--ink)", fillOpacity: 1, stroke: "var(--ink)" });
  expect(fillOf(derived, ink)).toEqual({ fill: "url(#hatch-ink)", fillOpacity: 1, stroke: "var(--ink)" });
});

const whole = money("30", { line: 7, printed: "约30亿元", qualifier: "about" });
const undated = money("30", { status: "target", period_start: "", period_end: "" });

test.each<[string, Observation, string, string]>([
  [
    "printed says its line and its print",
    whole,
    "甲\n约30亿元\n乌海市 · 2022年1—11月\n原文第7行：约30亿元",
    "甲\nabout CNY 3 bn\nWuhai · Jan–Nov 2022\nline 7: 约30亿元",
  ],
  [
    "aimed at without a period says both",
    undated,
    "甲\n30亿元\n目标 · 乌海市 · 时期未载\n原文第3行：30亿元",
    "甲\nCNY 3 bn\ntarget · Wuhai · period not stated\nline 3: 30亿元",
  ],
])("what is %s", (_, of, zh, en) => {
  expect(tooltipText(row(of, "甲"), { data, lang: "zh" })).toBe(zh);
  expect(tooltipText(row(of, "甲"), { data, lang: "en" })).toBe(en);
});

test("what is computed says its formula", () => {
  const rest = row(remainder({ whole: money("30"), part: money("10") }), "甲");
  expect(tooltipText(rest, { data, lang: "zh" })).toBe(
    "甲\n≈20.0亿元\n舍入范围19–21亿元 · 乌海市 · 2022年1—11月\n推算：30亿元 − 10亿元",
  );
  expect(tooltipText(rest, { data, lang: "en" })).toBe(
    "甲\n≈\u00a0CNY 2.00 bn\nrounding allows CNY 1.9–2.1 bn · Wuhai · Jan–Nov 2022\nderived: CNY 3 bn − CNY 1 bn",
  );
});

test("what rests on a cited page has its sign beside its words, and a key that tells it", () => {
  const [value, growth] = [
    citedFigure(),
    citedFigure({ id: "page-f2", unit_base: "1", value: 20, unit: "%", printed: "20%", value_base: 0.2 }),
  ];
  const data = { ...world([money("1")]), citedFigures: [value, growth] };
  const base = impliedBase({ value, growth });
  expect([value, base, money("1")].map((of) => withSign("1", { of, data }))).toEqual(["◇\u00a01", "◇\u00a01", "1"]);
  expect([value, base, money("1")].map((of) => marksUsed([row(of)], data))).toEqual([
    ["solid", "cited"],
    ["hatch", "cited"],
    [],
  ]);
});
