import { expect, test } from "vitest";
import { chain, chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { nodeBasis, nodeLead, nodeTitle } from "./node-lead.ts";

const data = projectWorld();
const metal = node("metal");

test("a node is called by its name and its chain", () => {
  expect(nodeTitle({ chain, node: metal }, "zh")).toBe("环节metal（演示链）");
  expect(nodeTitle({ chain, node: metal }, "en")).toBe("Node metal (Demo)");
});

test("it says how far which place has come, and marks what only cited pages tell", () => {
  expect(nodeLead(metal, { data, lang: "zh" })).toBe("中游环节：乌海投产 ◇。");
  expect(nodeLead(metal, { data, lang: "en" })).toBe("Midstream: Wuhai: operating ◇.");
});

test("the furthest place stands first, and what is inferred says so", () => {
  const world = chainWorld([
    venture("a", { node: "metal", stage: "signed", confidence: "inferred" }),
    venture("b", { node: "metal", place: "150200" }),
  ]);
  expect(nodeLead(metal, { data: world, lang: "zh" })).toBe("中游环节：包头投产；乌海签约（据推断）。");
});

test("of what nobody names it says that it was not mentioned in the reports read whole", () => {
  expect(nodeLead(node("ore", { stage: "upstream" }), { data, lang: "zh" })).toBe(
    "上游环节：通读的报道和引用页面里，没有归到这里的内容。",
  );
});

test("what is common knowledge says so, else which document lists it", () => {
  expect([nodeBasis(metal, "zh"), nodeBasis(node("x", { source: "某目录" }), "en")]).toEqual(["通识", "某目录"]);
});
