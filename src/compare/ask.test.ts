import { expect, test } from "vitest";
import { elevenMonths, otherTraits, traits } from "../../test/lib/traits.ts";
import { asksFor } from "./ask.ts";
import { judgePair } from "./judge-pair.ts";
import type { Traits } from "./traits.ts";

const asks = (a: Traits, b: Traits, figures: readonly Traits[] = []) =>
  asksFor([a, b], { judgement: judgePair([a, b]), figures });
const year = { indicator: "funds-domestic", start: "2022-01-01", end: "2022-12-31" } as const;

test("nothing is asked for where values compare", () => {
  expect(asks(traits(), otherTraits())).toEqual([]);
});

test("the same days are asked for, of each place, unless they are at hand", () => {
  const [whole, part] = [traits(), otherTraits(elevenMonths)];
  const [ofPart, ofWhole] = [
    { kind: "same-of-place", wanted: { ...year, place: "150200" } },
    { kind: "same-of-place", wanted: { ...year, place: "150300", end: "2022-11-30" } },
  ];
  expect(asks(whole, part)).toEqual([ofPart, ofWhole]);
  expect(asks(whole, part, [otherTraits()])).toEqual([ofWhole]);
});

test("what is not at hand is asked for of results whose criteria are the same everywhere", () => {
  const own = otherTraits({ criteria: "own", measure: "funds-outside", indicator: "funds-outside" });
  expect(asks(traits({ status: "expected" }), own)).toEqual([{ kind: "nothing" }]);
  expect(asks(traits(), own)).toEqual([{ kind: "same-of-place", wanted: { ...year, place: "150200" } }]);
});

test("of one place the months of the one are asked for in the year of the other", () => {
  const later = traits({ id: "b", start: "2024-01-01", end: "2024-02-29", length: "2m" });
  const [first, second] = asks(traits(), later);
  expect(first?.wanted).toMatchObject({ start: "2024-01-01", end: "2024-12-31" });
  expect(second?.wanted).toMatchObject({ start: "2022-01-01", end: "2022-02-28" });
});

test("two things of one place stay two things", () => {
  expect(asks(traits(), traits({ id: "b", measure: "gdp" }))).toEqual([{ kind: "nothing" }]);
});
