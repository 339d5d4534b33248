import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { compareCities } from "../compare.ts";
import { axisOf } from "./axis.ts";
import { drawRow } from "./row.ts";

const world = chainWorld([venture("1", { node: "ore" }), venture("2", { node: "ore", stage: "sought" })]);
const comparison = compareCities(chain, world);
const side = comparison.sides.find(({ node }) => node.id === "ore");
const draw = (width: number) => {
  if (!side) throw new Error("no side");
  const g = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const height = drawRow(g, {
    side,
    y: 100,
    axis: axisOf(width),
    cities: comparison.cities,
    lang: "zh",
    data: world,
    href: (id) => `#${id}`,
  });
  const ys = [...g.querySelectorAll("tspan[y]")].map((tspan) => Number(tspan.getAttribute("y")));
  return { g, height, ys };
};

test("the name of a link stands in the axis on a column of its own, on a phone above both sides", () => {
  expect(draw(960).g.querySelectorAll("a rect")).toHaveLength(1);
  expect(draw(360).g.querySelectorAll("a rect[fill='var(--raised)']")).toHaveLength(0);
  expect(draw(360).height).toBeGreaterThan(draw(960).height);
});

test.each([360, 640, 960])("at %i px all that is told of a link stands within its height", (width) => {
  const { height, ys } = draw(width);
  expect(Math.min(...ys)).toBeGreaterThan(100);
  expect(Math.max(...ys)).toBeLessThan(100 + height);
});
