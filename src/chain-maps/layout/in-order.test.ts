import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

test.each([
  ["without links the order is kept", "cab", [], "cab"],
  ["what feeds comes before what it feeds", "ba", ["ab"], "ab"],
  ["and so does what feeds that", "cbad", ["ab", "bc"], "abcd"],
  ["what waits for nothing keeps its place", "xbya", ["ab"], "xyab"],
  ["links to what is not there are passed over", "ba", ["zb", "az"], "ba"],
  ["a cycle comes last and loses nothing", "abc", ["ab", "ba"], "cab"],
])("%s", (_, ids, links, ordered) => {
  const known = links.map(([from = "", to = ""]) => ({ from, to }));
  expect(inOrder([...ids], { links: known }).join("")).toBe(ordered);
});

test("what it is given stays as it was", () => {
  const ids = ["b", "a"];
  inOrder(ids, { links: [{ from: "a", to: "b" }] });
  expect(ids).toEqual(["b", "a"]);
});
