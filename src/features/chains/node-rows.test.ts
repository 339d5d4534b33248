import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { chainView, type View, type Scope } from "../../chain-maps/chain-view.ts";
import { nodeRows } from "./node-rows.ts";

const data = chainWorld([
  venture("a", { node: "ore" }),
  venture("b", { node: "wire" }),
  venture("c", { node: "cable", stage: "sought" }),
  venture("d", { stage: "sought" }),
]);

const rowsOf = (view: View, lang: "zh" | "en" = "zh", scope: Scope = "wuhai") =>
  nodeRows(chainView(chain, { scope, view, data }), { data, lang });

test("every node has a row with all that is reported there, also what its view leaves out, then what has no node", () => {
  expect(
    rowsOf("panorama").map(({ id, stage, mark, ventures }) => [id, stage, mark, ventures.map((own) => own.id)]),
  ).toEqual([
    ["furnace", "equipment", "unreported", []],
    ["ore", "upstream", "producing", ["demo-a"]],
    ["metal", "midstream", "unreported", []],
    ["wire", "midstream", "producing", ["demo-b"]],
    ["cable", "downstream", "sought", ["demo-c"]],
    ["no-node", undefined, undefined, ["demo-d"]],
  ]);
});

test("the row of a node leads to its page, that of the rest nowhere", () => {
  expect(
    rowsOf("panorama")
      .map(({ path }) => path)
      .slice(-2),
  ).toEqual(["chains/demo/cable/", ""]);
});

test.each([
  [
    "zh",
    "环节metal",
    "推算：同地已有、落地或在建：环节ore、环节wire",
    "推算：同地已有、落地或在建：环节wire",
    "说到本链，未说环节",
  ],
  [
    "en",
    "Node metal",
    "Derived: here standing, set up or under construction: Node ore, Node wire",
    "Derived: here standing, set up or under construction: Node wire",
    "On the chain, link not stated",
  ],
] as const)("in %s directions name the neighbours that stand, inputs first", (lang, name, openings, outlet, rest) => {
  const rows = rowsOf("directions", lang);
  expect(rows.find(({ id }) => id === "metal")).toMatchObject({ name, mark: "opening", openings });
  expect(rows.find(({ id }) => id === "cable")).toMatchObject({ mark: "sought", openings: outlet });
  expect(rows.find(({ id }) => id === "ore")?.openings).toBe("");
  expect(rows.at(-1)).toMatchObject({ name: rest, openings: "" });
});

test("where everything has a node, or nothing is reported, no row follows the nodes", () => {
  expect(rowsOf("panorama", "zh", "baotou").map(({ id }) => id)).toEqual(["furnace", "ore", "metal", "wire", "cable"]);
});
