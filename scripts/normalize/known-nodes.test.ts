import { expect, test } from "vitest";
import { makeTables } from "../../test/tables.ts";
import { knownNodes, nodeLabels } from "./known-nodes.ts";

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
