import { expect, test } from "vitest";
import { money, world } from "../../../test/lib/fixtures.ts";
import { holdClaim } from "./claim.ts";

const data = world([money("10", { id: "all" }), money("6", { id: "part" }), money("5", { id: "half" })]);

test.each(["part / all > 0.5", "part < all", "part + part > all & half <= part"])("%s holds", (claim) => {
  expect(() => {
    holdClaim(claim, data);
  }).not.toThrow();
});

test.each([
  ["part > all", "inconsistent"],
  ["half / all > 0.5", "cannot-be-told"],
])("%s does not: %s", (claim, why) => {
  expect(() => {
    holdClaim(claim, data);
  }).toThrow(`claim that does not hold: ${claim} (${why}).`);
});

test("a claim names figures that there are, by an expression that can be read", () => {
  for (const [claim, error] of [
    ["nothing > all", "unchecked figure: nothing"],
    ["part all", "invalid expression"],
  ] as const)
    expect(() => {
      holdClaim(claim, data);
    }).toThrow(error);
});
