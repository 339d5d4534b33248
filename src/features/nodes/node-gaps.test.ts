import { expect, test } from "vitest";
import { chain, chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { allVentures } from "../../model/coverage.ts";
import { data as real } from "../../model/data.ts";
import { nodeAt } from "./node-at.ts";
import { namedGaps, suggestions } from "./node-gaps.ts";

const metal = node("metal", { feeds: ["wire"] });
const suggested = (ventures: Parameters<typeof chainWorld>[0], lang: "zh" | "en" = "zh") =>
  suggestions(metal, { data: chainWorld(ventures), lang }).map(({ words }) => words);

test("a gap is what a source calls one, of the node or of its chain, and nothing else", () => {
  const data = chainWorld([
    venture("a", { node: "metal", stage: "gap" }),
    venture("b", { stage: "gap", place: "150200" }),
    venture("c", { node: "metal", stage: "sought" }),
  ]);
  expect(
    namedGaps({ chain, node: metal }, { data, lang: "zh" }).map(({ words, source }) => [words, source.path]),
  ).toEqual([
    ["来源说是空白点：乌海市", "reports/demo/#demo-a"],
    ["来源说包头市的演示链有空白点，没有归到某一环。", "reports/demo/#demo-b"],
  ]);
  expect(namedGaps({ chain, node: node("ore") }, { data: chainWorld(), lang: "zh" })).toEqual([]);
});

test("where a neighbour is stated to stand and no source speaks of the node, it is suggested", () => {
  expect(suggested([venture("a", { node: "ore" }), venture("b", { node: "wire", stage: "landed" })])).toEqual([
    "乌海市：上游环节ore、下游环节wire投产、已有、落地或在建，没有归到本环节的内容",
  ]);
  expect(suggested([venture("a", { node: "ore" })], "en")).toEqual([
    "Wuhai: the input Node ore is operating, existing, set up or under construction; nothing is filed on this link",
  ]);
});

test("not so where the neighbour is inferred or only signed, nor where the node is spoken of", () => {
  expect(suggested([venture("a", { node: "ore", confidence: "inferred" })])).toEqual([]);
  expect(suggested([venture("a", { node: "ore", stage: "signed" })])).toEqual([]);
  expect(suggested([venture("a", { node: "ore" }), venture("b", { node: "metal", stage: "named" })])).toEqual([]);
});

test("of all links none is called a gap, here or where it is looked for, but by a row that says so", () => {
  const all = allVentures(real);
  for (const one of real.nodes) {
    const own = real.chains.filter(({ id }) => id === one.chain);
    const said = all.filter(
      ({ chain: id, node: on, stage }) => id === one.chain && [one.id, ""].includes(on) && stage.includes("gap"),
    );
    for (const known of own)
      expect(namedGaps({ chain: known, node: one }, { data: real, lang: "en" })).toHaveLength(said.length);
    const marked = nodeAt(one, { data: real, lang: "en" }).filter(({ mark }) => mark === "gap");
    expect(marked.length).toBeLessThanOrEqual(said.filter(({ node: on }) => on === one.id).length);
  }
});
