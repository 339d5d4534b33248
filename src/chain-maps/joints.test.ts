import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../test/chains/fixtures.ts";
import type { Venture } from "../model/types.ts";
import { chainView } from "./chain-view.ts";
import { jointsOf } from "./joints.ts";

const joints = (ventures: readonly Venture[]) => {
  const data = chainWorld(ventures);
  return [...jointsOf(chainView(chain, { scope: "region", view: "panorama", data }), data)];
};
const ore = venture("1", { node: "ore" });

test.each<[string, Venture, readonly string[]]>([
  ["in the same city", venture("2", { node: "metal", stage: "landed" }), ["ore>metal"]],
  ["in a district of it", venture("2", { node: "metal", place: "150302" }), ["ore>metal"]],
  ["in another city", venture("2", { node: "metal", place: "150200" }), []],
  ["somewhere in the region", venture("2", { node: "metal", place: "150000" }), []],
  ["by inference", venture("2", { node: "metal", confidence: "inferred" }), []],
  ["not, being signed alone", venture("2", { node: "metal", stage: "signed" }), []],
  ["but is not fed by it", venture("2", { node: "wire" }), []],
])("ore and what stands %s", (_, other, found) => {
  expect(joints([ore, other])).toEqual(found);
});

test("both ends in the region as a whole are in no one place", () => {
  expect(
    joints([venture("1", { node: "ore", place: "150000" }), venture("2", { node: "metal", place: "150000" })]),
  ).toEqual([]);
});
