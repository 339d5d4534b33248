import { expect, test } from "vitest";
import { count, figure, money, percent } from "../../../test/lib/fixtures.ts";
import { perProject } from "../derive.ts";
import type { Observation } from "../types.ts";
import { unitWords } from "./unit.ts";

const mu = figure({ unit: "万元", unit_base: "CNY/mu", value: 200, value_base: 2e6 });
const none = percent("50", { unit: "", printed: "过半" });
const firms = count(3, { unit: "次" });

test.each<[Observation, string, string]>([
  [money("20"), "亿元", "CNY bn"],
  [money("1"), "亿元", "CNY m"],
  [money("2", { printed: "2 billion yuan", unit: "billion yuan", value_base: 2e9 }), "亿元", "CNY bn"],
  [percent("5"), "%", "%"],
  [count(3), "个", ""],
  [firms, "次", ""],
  [mu, "万元/亩", "CNY m per mu"],
  [none, "", ""],
  [perProject({ amount: money("20"), count: count(4) }), "亿元/个", "CNY m per project"],
])("%# is told in its unit", (of, zh, en) => {
  expect([unitWords(of, "zh"), unitWords(of, "en")]).toEqual([zh, en]);
});
