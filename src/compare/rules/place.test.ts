import { expect, test } from "vitest";
import { otherTraits, traits } from "../../../test/lib/traits.ts";
import { word } from "../reason.ts";
import { level, nesting, residents } from "./place.ts";

const region = otherTraits({ place: "150000", level: "region", within: [] });
const district = otherTraits({ place: "150203", level: "district", within: ["150200", "150000"] });

test("a place in another, and one of another level elsewhere, need a word each", () => {
  expect(nesting([traits(), region])).toEqual(word("different-place-level"));
  expect(level([traits(), region])).toBeUndefined();
  expect(nesting([district, traits()])).toBeUndefined();
  expect(level([district, traits()])).toEqual(word("other-place-level"));
  expect(level([traits(), otherTraits()])).toBeUndefined();
});

test("amounts per head rest on a census", () => {
  expect(residents([traits(), otherTraits({ census: true })])).toEqual(word("population-base-year"));
  expect(residents([traits(), otherTraits()])).toBeUndefined();
});
