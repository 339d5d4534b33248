import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { compareCities } from "../../chain-maps/compare.ts";
import { shares, supplyLines } from "./comparison-words.ts";
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
const lines = (of: typeof compared, lang: "zh" | "en") =>
  shares(of, { data, lang }).map(({ term, names }) => `${term}: ${names}`);

test("four lists tell who has which links, and say so where there is none", () => {
  expect(lines(compared, "zh")).toEqual([
    "只有乌海已落地: 环节ore",
    "只有包头已落地: 环节cable",
    "两地都已落地: 环节wire",
    "两地都未见报道: 环节furnace",
  ]);
  expect(lines(compared, "en")).toEqual([
    "Set up in Wuhai only: Node ore",
    "Set up in Baotou only: Node cable",
    "Set up in both: Node wire",
    "Reported in neither: Node furnace",
  ]);
  expect(lines(empty, "zh")).toEqual([
    "只有乌海已落地: 没有",
    "只有包头已落地: 没有",
    "两地都已落地: 没有",
    "两地都未见报道: 环节furnace、环节ore、环节metal、环节wire、环节cable",
  ]);
  expect(lines(empty, "en")[0]).toBe("Set up in Wuhai only: none");
  expect(lines(empty, "en")[3]).toBe("Reported in neither: Node furnace, Node ore, Node metal, Node wire, Node cable");
});

test("a link in place in one city could supply the next one in the other, which need not stand yet", () => {
  expect(supplyLines(compared, { data, lang: "zh" })).toEqual([
    "乌海的环节ore → 包头的环节metal（拟招或规划）",
    "乌海的环节wire → 包头的环节cable（投产）",
  ]);
  expect(supplyLines(compared, { data, lang: "en" })).toEqual([
    "Node ore in Wuhai → Node metal in Baotou (sought or planned)",
    "Node wire in Wuhai → Node cable in Baotou (operating)",
  ]);
  expect(supplyLines(empty, { data, lang: "zh" })).toEqual([]);
});
