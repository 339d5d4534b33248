import { expect, test } from "vitest";
import { figure, money, world } from "../../../test/lib/fixtures.ts";
import type { Derived, Observation } from "../../model/types.ts";
import { wallValue } from "./wall-value.ts";

const data = world();

const derived: Derived = { ...figure(), basis: "derived", formula: { zh: "", en: "" }, inputs: [] };

test.each<[string, Observation, string, string, string]>([
  ["what a report prints as done", figure(), "solid", "", ""],
  ["what it expects", figure({ status: "expected" }), "light", "预计", "expected"],
  ["what it aims at", figure({ status: "target" }), "outline", "目标", "target"],
  ["what we derive", derived, "hatch", "推算", "derived"],
  [
    "what we infer",
    { ...derived, basis: "inferred", status: "target" },
    "hatch",
    "按目标数计 · 倒推",
    "resting on a target figure · inferred",
  ],
])("%s has a look and a label of its own", (_, of, look, zh, en) => {
  expect(wallValue(of, { data, lang: "zh" })).toMatchObject({ look, label: zh });
  expect(wallValue(of, { data, lang: "en" })).toMatchObject({ look, label: en });
});

const of = money("100", {
  qualifier: "about",
  printed: "约100亿元",
  dimension: "size",
  member: "large",
  note: { zh: "注", en: "N" },
});

test.each([
  [
    "zh",
    {
      place: "乌海市",
      indicator: "到位资金",
      member: "size分类：large",
      value: "约100亿元",
      parts: { before: "约", digits: "100", after: "亿元" },
      period: "2022年1—11月",
      note: "注",
    },
  ],
  [
    "en",
    {
      place: "Wuhai",
      indicator: "funds",
      member: "size: large",
      value: "about CNY 10 bn",
      parts: { before: "about CNY ", digits: "10", after: " bn" },
      period: "Jan–Nov 2022",
      note: "N",
    },
  ],
] as const)("in %s a value has its place, what it measures, period and note", (lang, words) => {
  expect(wallValue(of, { data, lang })).toEqual({ of, look: "solid", label: "", ...words });
});
