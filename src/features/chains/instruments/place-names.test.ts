import { expect, test } from "vitest";
import { chainWorld, venture } from "../../../../test/chains/fixtures.ts";
import { placeNames } from "./place-names.ts";

test.each([
  [["150200"], "他处：包头市", "elsewhere: Baotou"],
  [["150302", "150200", "150302"], "他处：海勃湾区、包头市", "elsewhere: Haibowan, Baotou"],
  // The region is no place in the region.
  [["150000", "150300"], "他处：乌海市", "elsewhere: Wuhai"],
  [["150000"], "在区内，未说盟市", "in the region, league or city not stated"],
])("ventures in %j are %s", (places, zh, en) => {
  const ventures = places.map((place) => venture("1", { place }));
  const before = { zh: "他处：", en: "elsewhere: " };
  expect(placeNames(ventures, { data: chainWorld(), before })).toEqual({ zh, en });
});
