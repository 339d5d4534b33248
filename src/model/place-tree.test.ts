import { expect, test } from "vitest";
import { world, figure, money, world as made } from "../../test/lib/fixtures.ts";
import { figureCount, figuresByIndicator, lineage, partsOf, residentsOf, withParts } from "./place-tree.ts";

const data = made([
  money("1", { id: "a", indicator: "signed" }),
  figure({ id: "b" }),
  figure({ id: "c", place: "150302" }),
  figure({ id: "d", place: "150200" }),
]);

const codes = (places: readonly { code: string }[]) => places.map(({ code }) => code);

test("directly in a place lie its parts, and not theirs", () => {
  expect(codes(partsOf("150000", data))).toEqual(["150200", "150300"]);
  expect(partsOf("150302", data)).toEqual([]);
});

test("a place with its parts is itself and all that lies in it", () => {
  expect([...withParts("150000", data)]).toEqual(["150000", "150200", "150300", "150302"]);
  expect([...withParts("150302", data)]).toEqual(["150302"]);
});

test("a place lies in larger ones, the largest first", () => {
  const [region, , , district] = world().places;
  expect(district && codes(lineage(district, data))).toEqual(["150000", "150300"]);
  expect(region && lineage(region, data)).toEqual([]);
});

test("the figures of a place are its own alone", () => {
  expect(["150300", "150302", "150000"].map((code) => figureCount(code, data))).toEqual([2, 1, 0]);
});

test("figures stand by indicator in the order of the vocabulary; one without any does not", () => {
  const found = figuresByIndicator(new Set(["150300", "150302"]), data);
  expect(found.map(({ indicator, figures }) => [indicator.id, figures.map(({ id }) => id)])).toEqual([
    ["funds", ["b", "c"]],
    ["signed", ["a"]],
  ]);
});

test("residents are known where the census has them", () => {
  expect([residentsOf("150300", data), residentsOf("150302", data)]).toEqual([500_000, undefined]);
});
