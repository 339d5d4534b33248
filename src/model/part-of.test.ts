import { expect, test } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import { isPartOf } from "./part-of.ts";

const { places } = world();

test.each([
  ["150302", "150300", true],
  ["150302", "150000", true],
  ["150300", "150300", true],
  ["150300", "150302", false],
  ["150302", "150200", false],
  ["150000", "150300", false],
  ["1503", "150300", false],
  ["lost", "lost", true],
])("that %s lies in %s is %s", (code, of, within) => {
  expect(isPartOf(code, { of, places })).toBe(within);
});
