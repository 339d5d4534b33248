import { expect, test } from "vitest";
import { chainWorld, node } from "../../test/chains/fixtures.ts";
import { neighbours, nodesOf, stageOrder, stageWords } from "./nodes.ts";

const { nodes } = chainWorld();
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test("the nodes of a chain come from equipment to use, then as its file has them, and none of another chain", () => {
  const more = [
    node("grid", { stage: "use" }),
    ...nodes,
    node("foil", { stage: "upstream" }),
    node("stray", { chain: "other" }),
  ];
  expect(ids(nodesOf("demo", { nodes: more }))).toEqual(["furnace", "ore", "foil", "metal", "wire", "cable", "grid"]);
  expect(nodesOf("unknown", { nodes: more })).toEqual([]);
});

test.each([
  ["ore", [], ["metal"]],
  ["metal", ["ore", "furnace"], ["wire"]],
  ["wire", ["metal"], ["cable"]],
  ["cable", ["wire"], []],
])("the neighbours of %s are what feeds it and what it feeds, and nothing further off", (id, inputs, outlets) => {
  const own = nodes.filter((one) => one.id === id);
  const found = own.map((one) => neighbours(one, { nodes }));
  expect(found.map((sides) => [ids(sides.inputs), ids(sides.outlets)])).toEqual([[inputs, outlets]]);
});

test("each stage has its words, in the order in which they are read", () => {
  expect(stageOrder.map((stage) => [stageWords[stage].zh, stageWords[stage].en])).toEqual([
    ["设备", "Equipment"],
    ["上游", "Upstream"],
    ["中游", "Midstream"],
    ["下游", "Downstream"],
    ["应用", "Use"],
  ]);
});
