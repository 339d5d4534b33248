import { expect, test } from "vitest";
import { chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { sidesOf } from "./node-neighbours.ts";

test("a node has what feeds it and what it feeds, each with how far it is where, and leads to their pages", () => {
  const data = chainWorld([
    venture("a", { node: "ore" }),
    venture("b", { node: "ore", place: "150200", stage: "gap" }),
  ]);
  const [inputs, outlets] = sidesOf(node("metal", { feeds: ["wire"] }), { data, lang: "zh" });
  expect(
    inputs?.nodes.map(({ name, path, places }) => [name, path, places.map(({ place, words }) => place + words)]),
  ).toEqual([
    ["环节furnace", "chains/demo/furnace/", []],
    ["环节ore", "chains/demo/ore/", ["乌海投产", "包头空白"]],
  ]);
  expect(outlets?.nodes.map(({ path }) => path)).toEqual(["chains/demo/wire/"]);
});
