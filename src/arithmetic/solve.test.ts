import { expect, test } from "vitest";
import { knownQuantities } from "../../test/lib/known-quantities.ts";
import { readExpression } from "./expression.ts";
import { solve } from "./solve.ts";

const figures = knownQuantities({ "c-34": { printed: "34" }, "c-14": { printed: "14" } });

test.each([
  ["c-14 <= c-34", "consistent"],
  ["c-34 <= c-14", "inconsistent"],
  ["c-14 / c-34 = ?", "inferred"],
  // Whether such statements could have failed, judging asks.
  ["c-14 = ? & c-34 - 20 = ?", "consistent"],
  ["c-14 <= ? & c-14 + c-34 >= ?", "inferred"],
  ["c-34 <= ? & c-14 >= ?", "inconsistent"],
])("%s is %s by the numbers alone", (text, verdict) => {
  const [first, ...others] = readExpression(text);
  expect(first && solve([first, ...others], figures).verdict).toBe(verdict);
});
