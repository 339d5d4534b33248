import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { compareCities } from "../../chain-maps/compare.ts";
import { comparisonTitle, mirrorName, supplyLines } from "./comparison-words.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();
const compared = compareCities(
  chain,
  chainWorld([
    venture("a", { node: "ore" }),
    venture("b", { node: "wire" }),
    venture("c", { node: "wire", place: "150200" }),
    venture("d", { node: "metal", place: "150200", stage: "sought" }),
    venture("e", { node: "cable", place: "150200" }),
  ]),
);
const empty = compareCities(chain, chainWorld());

test("a comparison is called by its chain and cities, and its drawing says which stands where", () => {
  expect(comparisonTitle(chain, { data, lang: "zh" })).toBe("演示：乌海与包头对照");
  expect(mirrorName(chain, { comparison: compared, data, lang: "en" })).toBe(
    "The chain Demo mirrored for two cities: its links down the middle, Wuhai to the left, Baotou to the right, with how far each is and who is on it",
  );
});

test("a link in place in one city could supply the next one in the other, which need not stand yet", () => {
  expect(supplyLines(compared, { data, lang: "zh" })).toEqual({
    first: ["乌海的环节ore：投产 → 包头的环节metal：拟招或规划", "乌海的环节wire：投产 → 包头的环节cable：投产"],
    rest: [],
  });
  expect(supplyLines(empty, { data, lang: "zh" }).first).toEqual([]);
});

test("the ends of a supply carry their marks, what only fills a blank feeds nothing, and the surest come first", () => {
  const marked = compareCities(
    chain,
    chainWorld([
      venture("a", { node: "ore", confidence: "inferred" }),
      venture("b", { node: "wire", stage: "gap-filled" }),
      venture("c", { node: "metal", place: "150200", stage: "signed", confidence: "low" }),
      venture("d", { node: "wire", place: "150200" }),
      venture("e", { node: "cable", stage: "sought" }),
    ]),
  );
  expect(supplyLines(marked, { data, lang: "en" }).first).toEqual([
    "Node wire in Baotou: operating → Node cable in Wuhai: sought or planned",
    "Node ore in Wuhai: operating (by inference) → Node metal in Baotou: signed (from a photograph)",
  ]);
});

test("four supplies are told at once, the others folded", () => {
  const [supply] = compared.supplies;
  const many = { ...compared, supplies: Array.from({ length: 9 }, () => supply).filter((one) => one !== undefined) };
  const { first, rest } = supplyLines(many, { data, lang: "zh" });
  expect([first.length, rest.length]).toEqual([4, 5]);
});
