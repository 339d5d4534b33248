import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { chainLength, strips, withoutChain } from "./chain-strips.ts";

const ventures = [
  venture("a", { node: "ore" }),
  venture("b", { node: "metal", place: "150200", stage: "sought" }),
  venture("c", { place: "150300" }),
  venture("d", { place: "150300" }),
  // What belongs to no chain is not on this one.
  venture("e", { chain: "" }),
  venture("f", { chain: "", place: "150000" }),
  venture("g", { chain: "" }),
];
const data = chainWorld(ventures);

test.each([
  [
    "zh",
    [
      ["全区", "投产 1、拟招或规划 1、未提到 3、另有2项说到本链、未说环节"],
      ["乌海", "投产 1、未提到 4、另有2项说到本链、未说环节"],
      ["包头", "拟招或规划 1、未提到 4"],
    ],
  ],
  [
    "en",
    [
      ["Inner Mongolia", "operating 1, sought or planned 1, not mentioned 3, 2 more on the chain, link not stated"],
      ["Wuhai", "operating 1, not mentioned 4, 2 more on the chain, link not stated"],
      ["Baotou", "sought or planned 1, not mentioned 4"],
    ],
  ],
] as const)(
  "in %s a place has one line of a chain, which counts its links by status, the furthest first",
  (lang, lines) => {
    expect(strips(chain, { data, lang }).map(({ place, counts }) => [place, counts])).toEqual(lines);
  },
);

test("a line leads to the place's prospect, and its drawing says what it is of", () => {
  const rows = strips(chain, { data, lang: "zh" });
  expect(rows.map(({ path }) => path)).toEqual([
    "chains/demo/region/prospect/",
    "chains/demo/wuhai/prospect/",
    "chains/demo/baotou/prospect/",
  ]);
  expect(rows[1]?.svg).toContain('aria-label="演示：乌海"');
  expect(strips(chain, { data, lang: "en" })[1]?.svg).toContain('aria-label="Demo: Wuhai"');
});

test("a chain says how many links it has", () => {
  expect([chainLength(chain, { data, lang: "zh" }), chainLength(chain, { data, lang: "en" })]).toEqual([
    "5个环节",
    "5 links",
  ]);
});

test("what is on no chain stands by place, in the order of the vocabulary; a place without any does not", () => {
  expect(withoutChain(data).map(({ place, ventures }) => [place, ventures.map(({ id }) => id)])).toEqual([
    ["150000", ["demo-f"]],
    ["150300", ["demo-e", "demo-g"]],
  ]);
});
