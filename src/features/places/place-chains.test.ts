import { expect, test } from "vitest";
import { presence, chain, chainWorld, venture as made } from "../../../test/chains/fixtures.ts";
import { byChain, chainsAt, scopeOf, tallyWords } from "./place-chains.ts";

const other = { ...chain, id: "other", zh: "另一条", en: "Other" };
const data = {
  ...chainWorld([made("here"), made("part", { place: "150302" }), made("else", { place: "150200" })]),
  chains: [chain, other, { ...chain, id: "silent" }],
};

test("ventures stand by chain, each chain's furthest first, those on no chain last", () => {
  const groups = byChain(
    [
      presence("none", { chain: "" }),
      presence("signed", { chain: "other", stage: "signed" }),
      presence("sought", { stage: "sought" }),
      presence("gap", { stage: "gap" }),
      presence("first"),
      presence("landed", { stage: "landed" }),
      presence("second"),
    ],
    data,
  );
  expect(groups.map(({ chain, ventures }) => [chain?.id, ventures.map(({ id }) => id)])).toEqual([
    ["demo", ["demo-first", "demo-second", "demo-landed", "demo-gap", "demo-sought"]],
    ["other", ["demo-signed"]],
    [undefined, ["demo-none"]],
  ]);
  expect(groups.map(({ counts }) => counts.map(({ status, n }) => `${status} ${n}`))).toEqual([
    ["producing 2", "building 1", "gap 1", "sought 1"],
    ["signed 1"],
    ["producing 1"],
  ]);
});

test("at a place are only the ventures of the places asked for", () => {
  const ids = (codes: string[]) =>
    chainsAt(new Set(codes), data).flatMap(({ ventures }) => ventures.map(({ id }) => id));
  expect(ids(["150300", "150302"])).toEqual(["demo-here", "demo-part"]);
  expect(ids(["150000"])).toEqual([]);
});

test.each([
  [["producing", "producing"], ["投产 2"], ["operating 2"]],
  [
    ["agreed", "signed", "brought-in", "signed"],
    ["签约 2", "引进 1", "达成协议 1"],
    ["signed 2", "brought in 1", "agreed 1"],
  ],
  [["gap-filled"], ["据称填补空白 1"], ["said to fill a gap 1"]],
] as const)("a tally of %j: %j, %j", (stages, zh, en) => {
  const [group] = byChain(
    stages.map((stage, at) => presence(`v${at}`, { stage })),
    chainWorld(),
  );
  expect(group?.counts.map((tally) => tallyWords(tally, "zh"))).toEqual(zh);
  expect(group?.counts.map((tally) => tallyWords(tally, "en"))).toEqual(en);
});

test.each([
  ["150300", "wuhai"],
  ["150302", "wuhai"],
  ["150200", "baotou"],
  ["150000", "region"],
  ["150600", "region"],
])("the maps for %s are those of %s", (code, scope) => {
  expect(scopeOf(code, data)).toBe(scope);
});

test.each([
  ["all are stated", [{}, {}], "投产 2"],
  ["one of them is inferred", [{}, { confidence: "inferred" }], "投产 2（其中1项据推断）"],
  ["all are read off photographs", [{ confidence: "low" }, { confidence: "low" }], "投产 2（据图片）"],
] as const)("a tally where %s: %j comes to %j", (_, rows, zh) => {
  const [group] = byChain(
    rows.map((cells, at) => presence(`v${at}`, cells)),
    chainWorld(),
  );
  expect(group?.counts.map((tally) => tallyWords(tally, "zh"))).toEqual([zh]);
});

test("a project that stands on two chains counts on the one where it is stated", () => {
  const both = [presence("a", { confidence: "inferred" }), presence("b", { chain: "other" })];
  const groups = byChain(
    both.map((one) => ({ ...one, projectId: "x" })),
    data,
  );
  expect(groups.map(({ ventures, counts }) => [ventures.length, counts.map(({ n }) => n)])).toEqual([
    [1, []],
    [1, [1]],
  ]);
});
