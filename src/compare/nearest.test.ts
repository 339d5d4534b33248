import { expect, test } from "vitest";
import { elevenMonths, otherTraits, traits } from "../../test/lib/traits.ts";
import { nearestAmong } from "./nearest.ts";

const value = traits();
const other = otherTraits(elevenMonths);
const near = (...figures: Parameters<typeof nearestAmong>[1]) =>
  nearestAmong([value, other], figures).map(({ of }) => of);

test("what compares with one of two stands nearest in the place of the other, then elsewhere, then over time", () => {
  const [there, elsewhere] = [otherTraits({ id: "there" }), otherTraits({ id: "elsewhere", place: "150100" })];
  const before = traits({ id: "before", text: "x", start: "2021-01-01", end: "2021-12-31" });
  expect(near(before, elsewhere)).toEqual(["elsewhere", "before"]);
  expect(near(before, elsewhere, there)).toEqual(["there", "elsewhere"]);
});

test("what compares without a word stands before what needs one", () => {
  const [clear, hedged] = [otherTraits({ id: "clear", place: "150100" }), otherTraits({ id: "hedged", hedged: true })];
  expect(near(hedged, clear)).toEqual(["clear", "hedged"]);
});

test("what measures another thing, the values themselves and the same once more are not near", () => {
  const again = traits({ id: "again", text: "x" });
  expect(near(value, other, again, otherTraits({ id: "else", measure: "gdp" }))).toEqual([]);
});
