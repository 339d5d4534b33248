import { expect, test } from "vitest";
import { verdictOf } from "./verdict-of.ts";

test.each([
  ["consistent", "derived", "consistent"],
  ["inconsistent", "derived", "inconsistent"],
  ["cannot-be-told", "derived", "cannot-be-told"],
  ["consistent", "inferred", "inferred"],
  ["cannot-be-told", "inferred", "inferred"],
  // What does not add up is said, whatever it was solved for.
  ["inconsistent", "inferred", "inconsistent"],
] as const)("a %s relation that is %s is told as %s", (verdict, basis, shown) => {
  expect(verdictOf({ verdict, basis })).toBe(shown);
});
