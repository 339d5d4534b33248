import { describe, expect, test } from "vitest";
import { ventureStages, type VentureStage } from "../model/types.ts";
import {
  furthest,
  linksOf,
  nodeStatus,
  nodeStatuses,
  nodeStatusWords,
  stands,
  statusesOf,
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
    ["gap-filled", "filled"],
    ["signed", "signed"],
    ["agreed", "signed"],
    ["brought-in", "signed"],
    // What is presented or signed is sought at least.
    ["presented", "sought"],
    ["gap", "gap"],
    ["sought", "sought"],
    ["in-talks", "sought"],
    ["target", "sought"],
    ["existing", "existing"],
    ["put-off", "put-off"],
    ["named", "named"],
  ] as const)("of a venture that is %s is %s", (stage, status) => {
    expect(statusOf({ stage: [stage] })).toBe(status);
  });

  test("is known for every stage of the ladder", () => {
    for (const stage of ventureStages) expect(statusOf({ stage: [stage] })).not.toBe("unreported");
  });

  test("follows the one order of stages: no later stage has a lesser status", () => {
    const ranks = ventureStages.map((stage) => nodeStatuses.indexOf(statusOf({ stage: [stage] })));
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });

  test("of what is put off never stands, however far it had come", () => {
    expect(statusesOf({ stage: ["under-construction", "put-off"] })).toEqual(["put-off"]);
    expect(stands("put-off")).toBe(false);
  });

  // From what stands to what is merely wanted: each outweighs all that follow, whichever the reports name first.
  const ladder: readonly (readonly [VentureStage, NodeStatus])[] = [
    ["producing", "producing"],
    ["landed", "building"],
    ["gap-filled", "filled"],
    ["signed", "signed"],
    ["gap", "gap"],
    ["sought", "sought"],
    ["put-off", "put-off"],
    ["named", "named"],
  ];
  const pairs = ladder.flatMap(([stage, status], index) =>
    ladder.slice(index).map(([weaker]) => [stage, weaker, status] as const),
  );
  test.each(pairs)("of ventures that are %s and %s is %s", (stage, weaker, status) => {
    expect(furthest([{ stage: [stage] }, { stage: [weaker] }])).toBe(status);
    expect(furthest([{ stage: [weaker] }, { stage: [stage] }])).toBe(status);
  });

  test.each([
    [
      ["signed", "landed"],
      ["building", "signed"],
    ],
    [
      ["producing", "gap-filled"],
      ["producing", "filled"],
    ],
    [
      ["brought-in", "gap-filled"],
      ["filled", "signed"],
    ],
    // What is planned to fill a blank is planned; where only the blank is told of, it is filled.
    [["target", "gap-filled"], ["sought"]],
    [["gap-filled"], ["filled"]],
  ] as const)("a venture that is %j has every status of it, the furthest first: %j", (stage, statuses) => {
    expect(statusesOf({ stage })).toEqual(statuses);
    expect(statusOf({ stage })).toBe(statuses[0]);
  });

  test.each([
    [
      [
        ["producing", "low"],
        ["signed", "stated"],
      ],
      { status: "signed", certainty: "stated" },
    ],
    [
      [
        ["producing", "low"],
        ["sought", "inferred"],
      ],
      { status: "sought", certainty: "inferred" },
    ],
    [
      [
        ["landed", "low"],
        ["sought", "low"],
      ],
      { status: "building", certainty: "low" },
    ],
    [
      [
        ["sought", "stated"],
        ["signed", "inferred"],
      ],
      { status: "sought", certainty: "stated" },
    ],
    [
      [
        ["named", "stated"],
        ["landed", "low"],
      ],
      { status: "named", certainty: "stated" },
    ],
    [
      [
        ["sought", "stated"],
        ["signed", "low"],
      ],
      { status: "sought", certainty: "stated" },
    ],
    [[], { status: "unreported", certainty: undefined }],
  ] as const)("of %j is what is stated before what is inferred or read off a photograph", (told, status) => {
    expect(nodeStatus(told.map(([stage, confidence]) => ({ stage: [stage], confidence })))).toEqual(status);
  });

  test("is silence where no report speaks", () => {
    expect(furthest([])).toBe("unreported");
  });
});

test("only what produces, is there, is being built or has landed stands", () => {
  expect(nodeStatuses.filter(stands)).toEqual(["producing", "existing", "building"]);
});

test("each status has its words, the furthest first", () => {
  expect(nodeStatuses.map((status) => [nodeStatusWords[status].zh, nodeStatusWords[status].en])).toEqual([
    ["投产", "operating"],
    ["已有", "existing"],
    ["落地或在建", "set up or under construction"],
    ["据称填补空白", "said to fill a gap"],
    ["签约、引进或达成协议", "signed, brought in or agreed"],
    ["空白", "gap"],
    ["拟招或规划", "sought or planned"],
    ["推迟", "put off"],
    ["只点到", "named only"],
    ["没有归到这里的内容", "nothing filed here"],
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

test("the links of nodes are what feeds what, node by node", () => {
  expect(linksOf([node("ore", { feeds: ["metal", "slag"] }), node("metal")])).toEqual([
    { from: "ore", to: "metal" },
    { from: "ore", to: "slag" },
  ]);
});
