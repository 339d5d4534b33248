import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checkOrphans } from "./orphans.ts";

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
