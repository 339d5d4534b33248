import { describe, expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, money, percent, row, world } from "../../test/lib/fixtures.ts";
import { remainder } from "../model/derive.ts";
import { data } from "../model/data.ts";
import { verdicts, type Verdict } from "../model/types.ts";
import { claimedAndRecomputed } from "./claimed-and-recomputed.ts";

describe("the headline", () => {
  const between = ([low, high]: readonly [number, number]) => ({
    ...remainder({ whole: count(5), part: count(3) }),
    low,
    // An end that is not known is absent.
    ...(high < Infinity && { high }),
  });
  type Ends = readonly [number, number];
  const headline = (...pairs: readonly (readonly [Ends, Ends])[]) =>
    claimedAndRecomputed.title(pairs.flatMap((pair, n) => pair.map((ends) => row(between(ends), `${n}`, `组${n}`))));
  const within = [
    [1, 4],
    [2, 3],
  ] as const;
  const across = [
    [3, Infinity],
    [2, 4],
  ] as const;

  test("counts the claims, those that are consistent, and those that rounding leaves open", () => {
    expect(headline(within, across, within)).toEqual({
      zh: "把报道里的3个数核对一遍：2个相符，1个说不清",
      en: "3 figures held against the reports’ other figures: 2 consistent, 1 cannot be told",
    });
  });

  test.each<[string, Ends, Ends, number, number]>([
    ["the same on both sides agrees", [1, 4], [1, 4], 1, 0],
    ["that reaches below the claim agrees", [2, 4], [1, 3], 1, 0],
    ["around the claim agrees", [2, 3], [1, 4], 1, 0],
    ["touching the claim from above agrees", [1, 2], [2, 3], 1, 0],
    ["wholly within “or more” agrees", [2, Infinity], [2, 3], 1, 0],
    ["partly within “or more” is open", [2, Infinity], [1, 3], 0, 1],
    ["below “or more” is neither", [2, Infinity], [0, 1], 0, 0],
    ["apart from it, above, is neither", [1, 2], [3, 4], 0, 0],
    ["apart from it, below, is neither", [3, 4], [1, 2], 0, 0],
  ])("a recomputation %s", (_, claim, again, agree, open) => {
    const { zh, en } = headline([claim, again]);
    expect([zh, en].map((text) => text.match(/\d+/g)?.map(Number))).toEqual([
      [1, agree, open],
      [1, agree, open],
    ]);
  });
});

test("five claims are each held against what other figures come to", () => {
  const half = { place: "150000", period_start: "2023-01-01", period_end: "2023-06-30" };
  const year = { place: "150000", period_start: "2023-01-01", period_end: "2023-12-31" };
  const assigned = { indicator: "key-projects-assigned", dimension: "responsibility" };
  const baotou = { place: "150200", indicator: "funds-outside" };
  const figures = [
    money("100", { id: "funds", ...half, indicator: "funds-domestic" }),
    money("200", { id: "target", ...year, indicator: "funds-domestic", status: "target" }),
    money("60", { id: "large", ...half, indicator: "funds-large-projects" }),
    percent("60", { id: "large-share", ...half, indicator: "funds-large-share" }),
    percent("50", { id: "half", ...half, indicator: "target-share", qualifier: "more_than" }),
    money("570", { id: "cut", ...baotou, flags: ["cut"] }),
    money("577", { id: "whole", ...baotou }),
    money("20", { id: "start", indicator: "funds-domestic", status: "expected" }),
    money("17", { id: "reached", indicator: "funds-domestic", status: "actual" }),
    percent("15", { id: "rate", indicator: "funds-promotion-growth" }),
    money("80", { id: "three-years", indicator: "funds-promotion", status: "target" }),
    count(90, { id: "all", indicator: "key-projects" }),
    count(40, { id: "bodies", ...assigned, member: "four-bodies" }),
    count(50, { id: "districts", ...assigned, member: "districts-departments" }),
  ];
  const rows = claimedAndRecomputed.select(world(figures));
  const groups = [
    "内蒙古：重大项目占到位资金 | Inner Mongolia: large projects’ share of funds",
    "内蒙古：“任务过半”，按全年到位资金目标算 | Inner Mongolia: “half the target”, taken of the year’s funds",
    "包头：断在行末的区外到位资金 | Baotou: funds from outside, cut off",
    "乌海：到2025年累计到位资金，按三年算 | Wuhai: funds by 2025, taken as three years",
    "乌海：各区各部门领导干部包联的项目 | Wuhai: projects assigned to officials of districts and departments",
  ];
  expect(told(rows)).toEqual([
    `large-share | 文中 | Printed | ${groups[0]}`,
    `derived:share:large+funds | 重算 | Recomputed | ${groups[0]}`,
    `half | 文中 | Printed | ${groups[1]}`,
    `derived:share:funds+target | 重算 | Recomputed | ${groups[1]}`,
    `cut | 文中 | Printed | ${groups[2]}`,
    `whole | 文中另一处 | Printed elsewhere | ${groups[2]}`,
    `three-years | 文中 | Printed | ${groups[3]}`,
    `derived:path-total:start+rate | 重算 | Recomputed | ${groups[3]}`,
    `districts | 文中 | Printed | ${groups[4]}`,
    `derived:remainder:all+bodies | 重算 | Recomputed | ${groups[4]}`,
  ]);
  // Three years from 20 on, 15 per cent more each.
  expect(rows[7]?.of.value).toBeCloseTo(23 + 26.45 + 30.4175);
  // Of a number that is printed twice, both prints are needed.
  for (const print of ["cut", "whole"])
    expect(() => claimedAndRecomputed.select(world(figures.filter(({ id }) => id !== print)))).toThrow(
      "no figure: the two prints of Baotou’s funds.",
    );
});

test("its headline counts what the relations of the same claims come to", () => {
  const ids = [
    "region-large-share",
    "region-half-done",
    "baotou-funds-two-prints",
    "plan-path-exact",
    "wuhai-key-projects",
  ];
  const own = data.relations.filter(({ id }) => ids.includes(id));
  const count = (verdict: Verdict) => own.filter((row) => row.verdict === verdict).length;
  const { en } = claimedAndRecomputed.title(claimedAndRecomputed.select(data));
  expect(en.match(/\d+/g)?.map(Number)).toEqual([ids.length, count("consistent"), count("cannot-be-told")]);
  expect(verdicts.map(count).reduce((sum, n) => sum + n)).toBe(ids.length);
});
