import fc from "fast-check";
import { expect, test } from "vitest";
import { lowered, raised } from "./raised.ts";

test.each([
  ["2", "²", "₂"],
  ["-10", "⁻¹⁰", "₋₁₀"],
  ["−8", "⁻⁸", "₋₈"],
  ["３", "³", "₃"],
  ["[12]", "[¹²]", "[₁₂]"],
  ["(a+1)=", "⁽a⁺¹⁾⁼", "₍a₊₁₎₌"],
  ["注", "注", "注"],
  ["²", "²", "²"],
  ["", "", ""],
])("%s is %s above and %s below the line", (text, above, below) => {
  expect([raised(text), lowered(text)]).toEqual([above, below]);
});

test("no digit of any text is left on the line", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const placed of [raised(text), lowered(text)]) expect(placed).not.toMatch(/[0-9０-９]/u);
    }),
  );
});
