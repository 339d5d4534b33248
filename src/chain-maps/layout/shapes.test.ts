import { expect, test, describe } from "vitest";
import { linkKey, inOrder, assignLanes, type Run } from "./shapes.ts";

test("a link has a key of its own, and so has the link back", () => {
  const keys = ["ab", "ba", "ac", "cb"].map(([from = "", to = ""]) => linkKey({ from, to }));
  expect(new Set(keys).size).toBe(4);
});

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

const run = (id: string, from: number, to: number): Run => ({ id, from, to });
const laid = (runs: readonly Run[]) => {
  const { lanes, count } = assignLanes(runs);
  return { lanes: Object.fromEntries(lanes), count };
};

describe("runs", () => {
  test.each<[string, readonly Run[], Record<string, number>]>([
    ["that lie apart share a lane", [run("a", 0, 10), run("b", 20, 30)], { a: 0, b: 0 }],
    ["five pixels apart share a lane", [run("a", 0, 10), run("b", 15, 25)], { a: 0, b: 0 }],
    ["four pixels apart do not, whichever is above", [run("a", 14, 24), run("b", 0, 10)], { b: 0, a: 1 }],
    ["that touch do not", [run("a", 0, 10), run("b", 10, 20)], { a: 0, b: 1 }],
    [
      "take the lane next to the boxes by their length, the short one first",
      [run("a", 0, 90), run("b", 40, 50)],
      { b: 0, a: 1 },
    ],
    ["of one length go by where they begin", [run("a", 5, 15), run("b", 0, 10)], { b: 0, a: 1 }],
    [
      "take the lowest lane that is free",
      [run("a", 0, 10), run("b", 5, 16), run("c", 100, 130), run("d", 12, 50)],
      { a: 0, b: 1, c: 0, d: 2 },
    ],
  ])("%s", (_, runs, lanes) => {
    expect(laid(runs)).toEqual({ lanes, count: Math.max(...Object.values(lanes)) + 1 });
  });

  test("that are none need no lane", () => {
    expect(laid([])).toEqual({ lanes: {}, count: 0 });
  });
});
