import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import type { Data, Lang } from "../../model/types.ts";
import { chainMatrix } from "./chain-matrix.ts";
import { cellTold, chainLength, rowFinding } from "./matrix-words.ts";

const data = chainWorld([
  venture("a", { node: "ore" }),
  venture("b", { node: "metal", place: "150200", stage: "sought" }),
  venture("c"),
  venture("d"),
]);
const cells = (world: Data = data) => chainMatrix(world).rows[0] ?? [];
const told = (lang: Lang) => cells().map((cell) => cellTold(cell, lang));

test.each([
  [
    "zh",
    [
      "投产 1、拟招或规划 1、没有归到这里的内容 3、另有2项说到本链、未说环节",
      "投产 1、没有归到这里的内容 4、另有2项说到本链、未说环节",
      "拟招或规划 1、没有归到这里的内容 4",
    ],
  ],
  [
    "en",
    [
      "operating 1, sought or planned 1, nothing filed here 3, 2 more on the chain, link not stated",
      "operating 1, nothing filed here 4, 2 more on the chain, link not stated",
      "sought or planned 1, nothing filed here 4",
    ],
  ],
] as const)("in %s a cell counts its links by status, the furthest first", (lang, words) => {
  expect(told(lang).map((cell) => cell.words)).toEqual(words);
});

test("the drawing of a cell says what it is of", () => {
  expect(told("zh")[1]?.svg).toContain('aria-label="演示：乌海"');
  expect(told("en")[1]?.svg).toContain('aria-label="Demo: Wuhai"');
});

test("the finding of a chain is where how many of its links stand, or that none is stated to", () => {
  const more = chainWorld([
    venture("a", { node: "ore", place: "150200" }),
    venture("b", { node: "ore" }),
    venture("c", { node: "wire" }),
  ]);
  expect(rowFinding(cells(more), { data: more, lang: "zh" })).toBe("投产、已有、落地或在建的环节：乌海2个，包头1个");
  const none = chainWorld([venture("a", { node: "ore", stage: "signed" })]);
  expect(rowFinding(cells(none), { data: none, lang: "zh" })).toBe(
    "归到本链的内容没有明说哪个环节投产、已有、落地或在建",
  );
});

test("a chain says how many links it has", () => {
  expect([chainLength(chain, { data, lang: "zh" }), chainLength(chain, { data, lang: "en" })]).toEqual([
    "5个环节",
    "5 links",
  ]);
});
