import { expect, test, describe } from "vitest";
import { chainWorld, venture, chain } from "../../test/chains/fixtures.ts";
import { chainView, views, viewWords, type View, type Scope } from "./chain-view.ts";
import type { Venture, VentureStage } from "../model/types.ts";

const look = (
  ventures: readonly Venture[],
  { scope = "wuhai", view = "prospect" }: { scope?: Scope; view?: View } = {},
) => chainView(chain, { scope, view, data: chainWorld(ventures) });
const at = (shown: ReturnType<typeof look>, id: string) => {
  const found = shown.nodes.find(({ node }) => node.id === id);
  if (!found) throw new Error(`unknown node: ${id}.`);
  return found;
};
const ids = (found: readonly { id: string }[] = []) => found.map(({ id }) => id);

const some = [
  venture("1", { node: "ore", stage: "landed" }),
  venture("2", { node: "wire", stage: "signed" }),
  venture("3", { node: "cable", stage: "sought" }),
  venture("4", { stage: "target" }),
  venture("5", { node: "furnace", place: "150200" }),
];

test("a view reads from equipment to use, whatever the order of the file", () => {
  const { nodes, ...told } = look([]);
  expect(nodes.map(({ node }) => node.id)).toEqual(["furnace", "ore", "metal", "wire", "cable"]);
  expect(told).toEqual({ chain, scope: "wuhai", view: "prospect", mention: "silent", isTold: false, unplaced: [] });
});

test("a view of a city holds what lies in it and not what lies in another", () => {
  expect(at(look(some), "furnace").status).toBe("unreported");
  expect(at(look(some, { scope: "baotou" }), "furnace").status).toBe("producing");
  expect(at(look(some, { scope: "region" }), "furnace").status).toBe("producing");
  const inDistrict = [venture("6", { node: "ore", place: "150302" })];
  expect(at(look(inDistrict), "ore").status).toBe("producing");
});

test("a node keeps all that is reported of it, and its status is the furthest, whatever the view draws", () => {
  const both = [venture("1", { node: "ore", stage: "sought" }), venture("2", { node: "ore", stage: "landed" })];
  const [panorama, prospect, directions] = (["panorama", "prospect", "directions"] as const).map((view) =>
    at(look(both, { view }), "ore"),
  );
  for (const view of [panorama, prospect, directions]) {
    expect(ids(view?.ventures)).toEqual(["demo-1", "demo-2"]);
    expect(view?.status).toBe("building");
  }
  expect(ids(panorama?.shown)).toEqual(["demo-2"]);
  expect(ids(prospect?.shown)).toEqual(["demo-1", "demo-2"]);
  expect(ids(directions?.shown)).toEqual(["demo-1"]);
});

describe("a venture without a product", () => {
  test.each<[VentureStage, readonly View[]]>([
    ["producing", ["panorama", "prospect"]],
    ["landed", ["panorama", "prospect"]],
    ["signed", ["prospect"]],
    ["gap", ["prospect", "directions"]],
    ["target", ["prospect", "directions"]],
  ])("that is %s stands in %j", (stage, wanted) => {
    const own = [venture("1", { stage })];
    const views = (["panorama", "prospect", "directions"] as const).filter(
      (view) => look(own, { view }).unplaced.length > 0,
    );
    expect(views).toEqual(wanted);
  });

  test("is listed alone, without those that have a node", () => {
    expect(ids(look(some).unplaced)).toEqual(["demo-4"]);
  });
});

test.each<[View, VentureStage | "none", string]>([
  ["panorama", "producing", "full"],
  ["panorama", "landed", "full"],
  ["panorama", "signed", "context"],
  ["panorama", "gap", "context"],
  ["panorama", "sought", "context"],
  ["panorama", "none", "pale"],
  ["prospect", "producing", "full"],
  ["prospect", "landed", "full"],
  ["prospect", "signed", "full"],
  ["prospect", "gap", "full"],
  ["prospect", "sought", "full"],
  ["prospect", "none", "pale"],
  ["directions", "producing", "context"],
  ["directions", "landed", "context"],
  ["directions", "signed", "context"],
  ["directions", "gap", "full"],
  ["directions", "sought", "full"],
  ["directions", "none", "pale"],
])("in a %s a node that is %s is %s", (view, stage, tone) => {
  const ventures = stage === "none" ? [] : [venture("1", { node: "furnace", stage })];
  expect(at(look(ventures, { view }), "furnace").tone).toBe(tone);
});

describe("directions", () => {
  test("point to silent nodes whose neighbours stand in the same place", () => {
    const shown = look(some, { view: "directions" });
    // Baotou's furnace does not make an opening in Wuhai, and the wire that is only signed is no outlet.
    expect(at(shown, "metal").opening).toMatchObject({ inputs: [{ id: "ore" }], outlets: [] });
    expect(at(shown, "metal").tone).toBe("full");
    expect(at(shown, "furnace").opening).toBeUndefined();
  });

  test("see what feeds a node and what it feeds", () => {
    const around = [venture("1", { node: "furnace" }), venture("2", { node: "wire", stage: "landed" })];
    const { opening } = at(look(around, { view: "directions" }), "metal");
    expect([ids(opening?.inputs), ids(opening?.outlets)]).toEqual([["furnace"], ["wire"]]);
  });

  test.each<[VentureStage | "none", boolean]>([
    ["producing", false],
    ["landed", false],
    ["signed", false],
    ["gap", true],
    ["sought", true],
    ["none", true],
  ])("find an opening at a node that is %s: %s", (stage, open) => {
    const ventures = [
      venture("1", { node: "ore" }),
      ...(stage === "none" ? [] : [venture("2", { node: "metal", stage })]),
    ];
    expect(at(look(ventures, { view: "directions" }), "metal").opening !== undefined).toBe(open);
    for (const view of ["panorama", "prospect"] as const)
      expect(at(look(ventures, { view }), "metal").opening).toBeUndefined();
  });

  test("never make a gap of silence", () => {
    for (const view of ["panorama", "prospect", "directions"] as const)
      for (const { status } of look(some, { view }).nodes) expect(status).not.toBe("gap");
  });
});

test("the three views go by Ulanqab’s names", () => {
  expect(views.map((view) => [viewWords[view].zh, viewWords[view].en])).toEqual([
    ["全景图", "Panorama"],
    ["远景图", "Prospect"],
    ["招商方向图", "Directions"],
  ]);
});
