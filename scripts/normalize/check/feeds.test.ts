import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checkFeeds } from "./feeds.ts";

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
