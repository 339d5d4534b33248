import { describe, expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { knownNodes, nodeLabels, checkFeeds, checkKinds, checkCycles, checkStageOrder, checkOrphans } from "./nodes.ts";
import { nodeStages } from "../../../src/model/types.ts";

describe("known nodes", () => {
  const tables = makeTables({
    nodes: [
      { id: "tower", zh: "塔" },
      { id: "cell", chain: "solar" },
      { id: "blades", zh: "叶片" },
    ],
  });

  test("nodes are known by chain and id, in the order of the files", () => {
    const known = [...knownNodes(tables)].map(([chain, nodes]) => [chain, [...nodes.keys()]]);
    expect(known).toEqual([
      ["wind", ["tower", "blades"]],
      ["solar", ["cell"]],
    ]);
    expect(knownNodes(tables).get("wind")?.get("tower")?.zh).toBe("塔");
  });

  test("a suggestion names a node by id and word", () => {
    expect(nodeLabels(knownNodes(tables).get("wind") ?? new Map())).toEqual(
      new Map([
        ["tower", "tower 塔"],
        ["blades", "blades 叶片"],
      ]),
    );
  });
});

describe("feeds", () => {
  const wind = [
    { id: "blades", feeds: "rotor;tower" },
    { id: "rotor", zh: "转子" },
    { id: "tower", zh: "塔" },
  ];
  const tables = (feeds: string) => makeTables({ nodes: [...wind, { id: "cell", chain: "solar", feeds }] });

  test("a node feeds nodes of its own chain", () => {
    expect(checkFeeds(tables("cell"))).toEqual([]);
  });

  test("nodes that the chain does not have are told one by one, with the nearest that it has", () => {
    expect(tell(checkFeeds(tables("rotor;cel;cell")))).toEqual([
      "chains/wind.csv cell (feeds): unknown node: rotor",
      "chains/wind.csv cell (feeds): unknown node: cel. Did you mean cell 甲?",
    ]);
  });

  test("nothing is told while a row cannot be read: it may be the node", () => {
    expect(checkFeeds(withUnread(tables("rotor"), "nodes"))).toEqual([]);
  });
});

test("what is a kind of a node is a node of another chain", () => {
  const nodes = (kinds: string) =>
    makeTables({ nodes: [{ id: "blades", kinds }, { id: "rotor" }, { id: "wings", chain: "solar" }] });
  expect(checkKinds(nodes("solar/wings"))).toEqual([]);
  expect(tell(checkKinds(nodes("solar/wing;wind/rotor;solar/wings")))).toEqual([
    "chains/wind.csv blades (kinds): no node of another chain: solar/wing",
    "chains/wind.csv blades (kinds): no node of another chain: wind/rotor",
  ]);
  expect(checkKinds(withUnread(nodes("solar/wing"), "nodes"))).toEqual([]);
});

describe("cycles", () => {
  const nodes = (feeds: Readonly<Record<string, string>>, chain = "wind") =>
    Object.entries(feeds).map(([id, to]) => ({ id, feeds: to, chain }));

  test.each([
    ["two ways to one node", { a: "b;c", b: "d", c: "d", d: "" }, []],
    ["a node that feeds itself", { a: "a" }, ["a (feeds): cycle in feeds: a → a"]],
    ["a cycle behind its entrance", { a: "b", b: "c", c: "d", d: "b" }, ["d (feeds): cycle in feeds: b → c → d → b"]],
    [
      "two cycles that share a node",
      { a: "b;c", b: "a", c: "a" },
      ["b (feeds): cycle in feeds: a → b → a", "c (feeds): cycle in feeds: a → c → a"],
    ],
    ["a cycle that is entered twice", { a: "b", c: "b", b: "d", d: "b" }, ["d (feeds): cycle in feeds: b → d → b"]],
    ["a link to no node of the chain", { a: "x" }, []],
  ])("%s: each cycle is told once, where it closes", (_, feeds, expected) => {
    const told = expected.map((cycle) => `chains/wind.csv ${cycle}. Remove one link`);
    expect(tell(checkCycles(makeTables({ nodes: nodes(feeds) })))).toEqual(told);
  });

  test("nodes of the same name on two chains are two nodes", () => {
    const both = [...nodes({ a: "b", b: "" }), ...nodes({ b: "a", a: "" }, "solar")];
    expect(checkCycles(makeTables({ nodes: both }))).toEqual([]);
  });

  test("a chain of 200 nodes, each feeding all later ones nearby, is walked through at once", () => {
    const ids = Array.from({ length: 200 }, (_, index) => `n${index}`);
    const feeds = ids.map((id, index) => [id, ids.slice(index + 1, index + 6).join(";")] as const);
    expect(checkCycles(makeTables({ nodes: nodes(Object.fromEntries(feeds)) }))).toEqual([]);
  });
});

describe("stage order", () => {
  const told = (from: string, to: string) =>
    tell(
      checkStageOrder(
        makeTables({
          nodes: [
            { id: "one", stage: from, feeds: "two;unknown" },
            { id: "two", stage: to },
            // The same name on another chain.
            { id: "two", stage: "upstream", chain: "other" },
          ],
        }),
      ),
    );

  const backwards = [
    ["midstream", "upstream"],
    ["downstream", "upstream"],
    ["downstream", "midstream"],
    ["use", "upstream"],
    ["use", "midstream"],
    ["use", "downstream"],
  ];

  test.each(backwards)("a link from %s to %s runs back", (from, to) => {
    const order = "The order is upstream, midstream, downstream, use";
    expect(told(from, to)).toEqual([
      `chains/wind.csv one (feeds): link against the stages: ${from} to ${to} two. ${order}`,
    ]);
  });

  test("any other link runs on, and equipment may serve every stage", () => {
    const pairs = nodeStages.flatMap((from) => nodeStages.map((to) => [from, to] as const));
    const back = pairs.filter(([from, to]) => told(from, to).length > 0);
    expect(back.map((pair) => pair.join()).sort()).toEqual(backwards.map((pair) => pair.join()).sort());
  });
});

describe("orphans", () => {
  const tables = makeTables({
    nodes: [
      { id: "blades", feeds: "turbines" },
      { id: "turbines" },
      { id: "tower" },
      // On another chain a tower is fed, which does not help.
      { id: "steel", chain: "other", feeds: "tower" },
      { id: "tower", chain: "other" },
    ],
  });

  test("a node that neither feeds nor is fed is told", () => {
    expect(tell(checkOrphans(tables))).toEqual([
      "chains/wind.csv tower (feeds): orphan node: tower. Write what it feeds, or name it in the feeds of another node",
    ]);
  });

  test("nothing is told while a row cannot be read: it may be the one that feeds it", () => {
    expect(checkOrphans(withUnread(tables, "nodes"))).toEqual([]);
  });
});
