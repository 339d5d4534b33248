import { describe, expect, test } from "vitest";
import { count, money, percent, world } from "../../../test/lib/fixtures.ts";
import { data as read } from "../../model/data.ts";
import type { Context, Relation } from "../../model/types.ts";
import { statementsOf } from "./statements.ts";

const figures = [
  money("100", { id: "demo-1", qualifier: "about", printed: "约100亿元" }),
  percent("15", { id: "demo-2", qualifier: "at_least", printed: "15%以上" }),
  count(5, { id: "demo-3", printed: "五个" }),
];
const units = [
  { unit: "亿元", base: "CNY", factor: 1e8, en: "" },
  { unit: "%", base: "1", factor: 0.01, en: "" },
];
const data = { ...world(figures), units };

const written = (of: Pick<Relation, "kind" | "expression">, where: Context): string[] =>
  statementsOf(of, where).map((pieces) => pieces.map(({ text, apart }) => (apart ? ` ${text}` : text)).join(""));

describe("a sum is written with its prints and the signs that a reader knows", () => {
  test.each([
    ["demo-1 + 7 - 2 = ?", ["约100亿元 + 7 − 2 = ？"], ["about CNY 10 bn + 7 − 2 = ?"]],
    ["demo-1 * ( 1 + demo-2 ) <= 4", ["约100亿元 × (1 + 15%以上) ≤ 4"], ["about CNY 10 bn × (1 + at least 15%) ≤ 4"]],
    ["demo-1 / 12 >= 3", ["约100亿元 ÷ 12 ≥ 3"], ["about CNY 10 bn ÷ 12 ≥ 3"]],
    ["demo-3 > 4 & demo-3 < 6", ["五个 > 4", "五个 < 6"], ["5 > 4", "5 < 6"]],
    // A print taken at its word stands without its hedge.
    ["demo-1! * demo-2!", ["100亿元 × 15%"], ["CNY 10 bn × 15%"]],
  ])("%s", (expression, zh, en) => {
    expect(written({ kind: "sum", expression }, { data, lang: "zh" })).toEqual(zh);
    expect(written({ kind: "sum", expression }, { data, lang: "en" })).toEqual(en);
  });
});

test("only a figure leads to its row on its report's page", () => {
  const [pieces] = statementsOf({ kind: "sum", expression: "demo-1 + demo-2! = ?" }, { data, lang: "zh" });
  expect(pieces?.map(({ path }) => path)).toEqual([
    "reports/demo/#demo-1",
    undefined,
    "reports/demo/#demo-2",
    undefined,
    undefined,
  ]);
});

test.each([
  ["zh", ["列名4个，文中称", "五个"]],
  ["en", ["named 4, stated ", "5"]],
] as const)("a list is told in %s with how many it names beside how many its report counts", (lang, texts) => {
  const pieces = statementsOf({ kind: "count-of-list", expression: "4 = demo-3" }, { data, lang });
  expect(pieces.map((own) => own.map(({ text }) => text))).toEqual([texts]);
  expect(pieces[0]?.map(({ path, apart }) => [path, apart])).toEqual([
    [undefined, false],
    ["reports/demo/#demo-3", false],
  ]);
});

describe("the sums of the reports read", () => {
  test.each([
    ["wuhai-key-projects", "zh", ["36个 + 260个 = 296个"]],
    ["wuhai-key-projects", "en", ["36 + 260 = 296"]],
    ["wuhai-base-domestic", "zh", ["167.74亿元 ÷ (1 + 90.91%) = ？"]],
    ["wuhai-december", "en", ["CNY 20 bn − CNY 16.774 bn = ?"]],
    ["plan-tax-of-output", "zh", ["9万元 ÷ 150万元 = ？"]],
    ["region-half-done", "zh", ["1964.8亿元 ÷ 3900亿元 = 过半"]],
    ["reserve-stages", "zh", ["相同2个，各有4个"]],
    ["reserve-stages", "en", ["2 the same, of 4 each"]],
    ["wuhai-clusters-named", "zh", ["列名5个，文中称五大"]],
    ["baotou-strategic-named", "en", ["named 4, stated 5"]],
  ] as const)("%s in %s", (id, lang, expected) => {
    const relation = read.relations.find((row) => row.id === id);
    expect(relation && written(relation, { data: read, lang })).toEqual(expected);
  });
});
