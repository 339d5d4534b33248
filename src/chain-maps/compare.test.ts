import { expect, test } from "vitest";
import { chain, chainWorld, node, venture } from "../../test/chains/fixtures.ts";
import type { Venture, VentureStage } from "../model/types.ts";
import { comparisonFinding } from "./compare-words.ts";
import { compareCities, type Side } from "./compare.ts";

const compare = (ventures: readonly Venture[]) => compareCities(chain, chainWorld(ventures));
const ids = (sides: readonly Side[]) => sides.map(({ node }) => node.id);
const supplies = (ventures: readonly Venture[]) =>
  compare(ventures).supplies.map(
    ({ from, node, to, outlet }) => `${from} ${node.node.id} > ${to} ${outlet.node.id} ${outlet.status}`,
  );
const inWuhai = (node: string, stage: VentureStage) => venture(`w-${node}`, { node, stage });
const inBaotou = (node: string, stage: VentureStage) => venture(`b-${node}`, { node, stage, place: "150200" });

test("two cities side by side: who has which node, what both have, and of what no report speaks", () => {
  const compared = compare([
    inWuhai("ore", "producing"),
    inWuhai("metal", "landed"),
    inBaotou("metal", "producing"),
    inBaotou("wire", "landed"),
    inWuhai("cable", "signed"),
  ]);
  expect(ids(compared.only[0])).toEqual(["ore"]);
  expect(ids(compared.only[1])).toEqual(["wire"]);
  expect(ids(compared.both)).toEqual(["metal"]);
  expect(ids(compared.neither)).toEqual(["furnace"]);
  expect(compared.sides.map(({ node, views }) => `${node.id} ${views.map(({ status }) => status).join(" ")}`)).toEqual([
    "furnace unreported unreported",
    "ore producing unreported",
    "metal building producing",
    "wire unreported building",
    "cable signed unreported",
  ]);
});

test("what is merely signed or sought in one city stands in neither, and is no silence", () => {
  const compared = compare([inWuhai("ore", "signed"), inBaotou("wire", "sought")]);
  expect([compared.only[0], compared.only[1], compared.both]).toEqual([[], [], []]);
  expect(ids(compared.neither)).toEqual(["furnace", "metal", "cable"]);
});

test("what is stated in one city and less than that in the other is neither in both nor in one alone", () => {
  const compared = compare([
    inWuhai("ore", "producing"),
    venture("b-ore", { node: "ore", place: "150200", confidence: "inferred" }),
    inBaotou("wire", "landed"),
    venture("w-wire", { node: "wire", stage: "gap-filled" }),
  ]);
  expect([...compared.only, compared.both].map(ids)).toEqual([[], [], []]);
  expect(compared.half.map(ids)).toEqual([["ore"], ["wire"]]);
});

test("what stands in one city is not alone there where another chain tells of it in the other", () => {
  const base = chainWorld([
    inWuhai("ore", "producing"),
    inWuhai("wire", "producing"),
    venture("kin", { chain: "other", node: "ore-there", place: "150200" }),
    venture("kin-sought", { chain: "other", node: "wire-there", place: "150200", stage: "sought" }),
  ]);
  const there = ["ore", "wire"].map((id) => node(`${id}-there`, { chain: "other", zh: `环节${id}` }));
  const chains = [...base.chains, { id: "other", zh: "别", en: "Other", summary: { zh: "", en: "" } }];
  const data = { ...base, chains, nodes: [...base.nodes, ...there] };
  const compared = compareCities(chain, data);
  expect([compared.only[0], compared.elsewhere].map(ids)).toEqual([["wire"], ["ore"]]);
  expect(comparisonFinding(compared, data).en).toBe(
    "Stated to be standing, set up or under construction: in Wuhai alone node wire",
  );
});

test("each city could supply the other with what stands in it, Wuhai first", () => {
  expect(
    supplies([
      inBaotou("wire", "landed"),
      inWuhai("cable", "signed"),
      inWuhai("ore", "producing"),
      inBaotou("metal", "sought"),
    ]),
  ).toEqual(["wuhai ore > baotou metal sought", "baotou wire > wuhai cable signed"]);
});

test.each([
  ["producing", "producing", ["wuhai ore > baotou metal producing"]],
  ["landed", "landed", ["wuhai ore > baotou metal building"]],
  ["landed", "signed", ["wuhai ore > baotou metal signed"]],
  ["landed", "sought", ["wuhai ore > baotou metal sought"]],
  // A promise supplies nobody.
  ["signed", "producing", []],
  ["sought", "producing", []],
] as const)("ore that is %s in Wuhai and metal that is %s in Baotou make %j", (from, to, told) => {
  expect(supplies([inWuhai("ore", from), inBaotou("metal", to)])).toEqual(told);
});

test("a node supplies only what it feeds, and never its own city", () => {
  expect(supplies([inWuhai("ore", "producing"), inBaotou("wire", "producing")])).toEqual([]);
  expect(supplies([inWuhai("ore", "producing"), inWuhai("metal", "producing")])).toEqual([]);
});
