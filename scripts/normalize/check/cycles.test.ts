import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkCycles } from "./cycles.ts";

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
