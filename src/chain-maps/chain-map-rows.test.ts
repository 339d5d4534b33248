import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../test/chains/fixtures.ts";
import { chainView, type View } from "./chain-view.ts";
import { chainMapRows } from "./chain-map-rows.ts";

const data = chainWorld([
  venture("1", { node: "ore", stage: "landed" }),
  venture("2", { node: "wire", stage: "signed" }),
  venture("3", { node: "ore", stage: "sought" }),
  venture("4", { stage: "target" }),
  venture("5", { stage: "producing" }),
]);
const tell = (view: View) =>
  chainMapRows(chainView(chain, { scope: "wuhai", view, data })).map(
    ({ chain: id, node, status, venture: on, opening }) =>
      `${id} ${node?.id} ${status} ${on?.id} ${opening.map((one) => one.id).join()}`,
  );

test("a row for each venture of a node, one for a node without, then what has no node by its own status", () => {
  expect(tell("prospect")).toEqual([
    "demo furnace unreported undefined ",
    "demo ore building demo-1 ",
    "demo ore building demo-3 ",
    "demo metal unreported undefined ",
    "demo wire signed demo-2 ",
    "demo cable unreported undefined ",
    "demo undefined sought demo-4 ",
    "demo undefined producing demo-5 ",
  ]);
});

test("what a view does not draw is not in its rows, yet keeps its node's status", () => {
  expect(tell("panorama")).toEqual([
    "demo furnace unreported undefined ",
    "demo ore building demo-1 ",
    "demo metal unreported undefined ",
    "demo wire signed undefined ",
    "demo cable unreported undefined ",
    "demo undefined producing demo-5 ",
  ]);
});

test("a node for which one could look has the neighbours that stand, inputs before outlets", () => {
  const between = chainWorld([venture("1", { node: "wire" }), venture("2", { node: "furnace" })]);
  const rows = chainMapRows(chainView(chain, { scope: "wuhai", view: "directions", data: between }));
  const opening = rows.map(({ node, opening: found }) => `${node?.id}: ${found.map(({ id }) => id).join(", ")}`);
  expect(opening).toEqual(["furnace: ", "ore: ", "metal: furnace, wire", "wire: ", "cable: wire"]);
});
