import { expect, test } from "vitest";
import { charted, isCharted, mapSlug } from "./map-state.ts";

test("a chain's chart is the prospect of the region, and no other map is", () => {
  expect(isCharted(charted)).toBe(true);
  expect(isCharted({ scope: "region", view: "panorama" })).toBe(false);
  expect(isCharted({ scope: "wuhai", view: "prospect" })).toBe(false);
});

test("a map has a slug of its own, and that of the chart is the chain's", () => {
  expect([mapSlug("pv"), mapSlug("pv", charted)]).toEqual(["chain-pv", "chain-pv"]);
  expect(mapSlug("pv", { scope: "wuhai", view: "directions" })).toBe("chain-pv-wuhai-directions");
});
