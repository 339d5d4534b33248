import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checkVentureNodes } from "./venture-nodes.ts";

const nodes = [{ id: "tower", zh: "塔" }, { id: "blades" }, { id: "cell", chain: "solar" }];
const tables = (chain: string, node: string) => makeTables({ nodes, ventures: [{ chain, node }] });

test.each([
  ["", ""],
  ["wind", ""],
  ["wind", "tower"],
  ["solar", "cell"],
  // An unknown chain is told by its own check.
  ["other", "tower"],
])("on the chain %j the node %j is in order", (chain, node) => {
  expect(checkVentureNodes(tables(chain, node))).toEqual([]);
});

test.each([
  ["", "tower", "node without its chain: tower"],
  ["wind", "towre", "unknown node: towre. Did you mean tower 塔?"],
  ["wind", "cell", "unknown node: cell"],
])("on the chain %j the node %j is told", (chain, node, message) => {
  expect(tell(checkVentureNodes(tables(chain, node)))).toEqual([`ventures/a.csv a-v01 (node): ${message}`]);
});

test("no node is unknown while a row of nodes cannot be read; one without a chain is told all the same", () => {
  expect(checkVentureNodes(withUnread(tables("wind", "cell"), "nodes"))).toEqual([]);
  expect(checkVentureNodes(withUnread(tables("", "cell"), "nodes"))).toHaveLength(1);
});
