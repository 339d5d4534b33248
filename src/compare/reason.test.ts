import { expect, test } from "vitest";
import { otherTraits, traits } from "../../test/lib/traits.ts";
import { caveatKinds } from "../model/caveats/caveat.ts";
import { alikeIn, reasonKinds } from "./reason.ts";

test("every caveat of charts is a reason, but for the note, which is told of any print", () => {
  const known: readonly string[] = reasonKinds;
  expect(caveatKinds.filter((kind) => !known.includes(kind))).toEqual(["cited-note"]);
});

test("two values are alike in traits that are the same", () => {
  expect(alikeIn([traits(), otherTraits()], ["measure", "unit"])).toBe(true);
  expect(alikeIn([traits(), otherTraits()], ["measure", "place"])).toBe(false);
});
