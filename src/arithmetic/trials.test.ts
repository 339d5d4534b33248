import { expect, test } from "vitest";
import { knownQuantities } from "../../test/lib/known-quantities.ts";
import { readExpression } from "./expression.ts";
import type { Statements } from "./solve.ts";
import { canFail, restates } from "./trials.ts";

const share = { factor: "0.01", unit_base: "1" };
const figures = knownQuantities({
  "s-25": { printed: "25", ...share },
  "s-26": { printed: "26", ...share },
  "s-41": { printed: "41.2", ...share },
  "s-half": { printed: "50", ...share, qualifier: "more_than" },
  "c-34": { printed: "34" },
  "c-24": { printed: "24" },
  "c-14": { printed: "14" },
  "c-20": { printed: "20" },
});

function statementsOf(text: string): Statements {
  const [first, ...others] = readExpression(text);
  if (!first) throw new Error("no statement");
  return [first, ...others];
}

test.each([
  ["c-14 <= c-34", true],
  ["c-14 = 14", true],
  ["c-14 / s-25 = ? & c-14 / s-26 >= ?", true],
  // These hold, or are solved for, whatever the reports print.
  ["c-14 <= c-14 + c-34", false],
  ["c-34 = c-34", false],
  ["c-14 / c-14 = 1", false],
  ["2 = 2", false],
  ["c-14 / c-34 = ?", false],
  ["1 / ( c-14 - 28 ) = ?", false],
])("whether %s can fail: %j", (text, expected) => {
  expect(canFail(statementsOf(text), figures)).toBe(expected);
});

test.each([
  // The same turned round, half a year's pace beside half of the target, one pair of several.
  ["c-34 >= c-14", "c-14 <= c-34", true],
  ["c-24 / 6 >= c-34 / 12", "c-24 / c-34 = s-half", true],
  ["c-14 / s-41 = c-34", "c-14 / s-41 = c-34 & c-24 <= c-34", true],
  ["c-14 < c-34", "c-14 <= c-34", true],
  ["c-14 <= c-34", "c-14 + c-20 = c-34", false],
  ["c-14 <= c-34", "c-14 <= c-24", false],
  ["c-14 <= c-24", "c-24 <= c-34", false],
  ["c-14 >= 7", "c-14 <= 14", false],
  ["2 = 2", "2 = 2", false],
])("whether %s only restates %s: %j", (text, other, expected) => {
  expect(restates(statementsOf(text), { other: statementsOf(other), figures })).toBe(expected);
});
