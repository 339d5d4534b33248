import { describe, expect, test } from "vitest";
import { ventureStages, type VentureStage } from "../model/types.ts";
import {
  furthest,
  nodeStatuses,
  nodeStatusWords,
  stands,
  statusOf,
  neighbours,
  nodesOf,
  stageOrder,
  stageWords,
  type NodeStatus,
} from "./nodes.ts";
import { chainWorld, node } from "../../test/chains/fixtures.ts";

describe("the status of a node", () => {
  test.each([
    ["producing", "producing"],
    ["landed", "building"],
    ["under-construction", "building"],
    ["gap-filled", "building"],
    ["signed", "signed"],
    ["agreed", "signed"],
    ["gap", "gap"],
    ["sought", "sought"],
    ["in-talks", "sought"],
    ["target", "sought"],
  ] as const)("of a venture that is %s is %s", (stage, status) => {
    expect(statusOf({ stage })).toBe(status);
  });

  test("is known for every stage of the ladder", () => {
    for (const stage of ventureStages) expect(statusOf({ stage })).not.toBe("unreported");
  });

  // From what stands to what is merely wanted: each outweighs all that follow, whichever the reports name first.
  const ladder: readonly (readonly [VentureStage, NodeStatus])[] = [
    ["producing", "producing"],
    ["landed", "building"],
    ["signed", "signed"],
    ["gap", "gap"],
    ["sought", "sought"],
  ];
  const pairs = ladder.flatMap(([stage, status], index) =>
    ladder.slice(index).map(([weaker]) => [stage, weaker, status] as const),
  );
  test.each(pairs)("of ventures that are %s and %s is %s", (stage, weaker, status) => {
    expect(furthest([{ stage }, { stage: weaker }])).toBe(status);
    expect(furthest([{ stage: weaker }, { stage }])).toBe(status);
  });

  test("is silence where no report speaks", () => {
    expect(furthest([])).toBe("unreported");
  });
});

test("only what produces, is being built or has landed stands", () => {
  expect(nodeStatuses.filter(stands)).toEqual(["producing", "building"]);
});

test("each status has its words, the furthest first", () => {
  expect(nodeStatuses.map((status) => [nodeStatusWords[status].zh, nodeStatusWords[status].en])).toEqual([
    ["投产", "operating"],
    ["在建或落地", "set up or under construction"],
    ["签约", "signed"],
    ["报道的空白", "reported gap"],
    ["拟招或规划", "sought or planned"],
    ["未见报道", "not reported"],
  ]);
});

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
