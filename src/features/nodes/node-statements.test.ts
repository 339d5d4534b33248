import { expect, test } from "vitest";
import { chain, chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { citiesTold } from "./node-statements.ts";

const data = chainWorld([
  venture("a", { node: "ore" }),
  venture("b", { node: "metal" }),
  venture("c", { node: "metal", place: "150200" }),
  venture("d", { node: "metal", stage: "sought" }),
]);
const metal = { chain, node: node("metal", { feeds: ["wire"] }) };

test("a city tells of a node what the instruments say of it, and of nothing else", () => {
  const [wuhai] = citiesTold(metal, { data, lang: "zh" });
  expect(wuhai?.heading).toBe("落在乌海");
  expect(wuhai?.instruments.map(({ id, subjects }) => [id, subjects.map(({ name }) => name)])).toEqual([
    ["supporting-firms", ["企业a"]],
    ["associated-clients", ["企业d"]],
    ["landing-suitability", ["园区"]],
    ["competition", ["环节metal"]],
  ]);
});

test("it leads to the map of the city and to all that is told of it", () => {
  expect(citiesTold(metal, { data, lang: "zh" }).map(({ map, courts }) => [map, courts.path])).toEqual([
    ["chains/demo/wuhai/prospect/", "places/150300/"],
    ["chains/demo/baotou/prospect/", "places/150200/"],
  ]);
});
