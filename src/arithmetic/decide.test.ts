import { expect, test } from "vitest";
import { decide } from "./decide.ts";
import { ratio } from "./ratio.ts";

/** An interval as `1..3`; an end that is not written is not known. */
function span(text: string) {
  const [low = "", high = ""] = text.split("..");
  return { ...(low && { low: ratio(BigInt(low)) }), ...(high && { high: ratio(BigInt(high)) }) };
}

test.each([
  ["1..3", "=", "2..4", "consistent"],
  ["1..2", "=", "3..4", "inconsistent"],
  ["..", "=", "3..4", "cannot-be-told"],
  ["1..2", "<=", "2..3", "consistent"],
  ["1..2", "<", "2..3", "cannot-be-told"],
  ["3..4", "<", "2..3", "inconsistent"],
  ["1..", "<=", "2..3", "cannot-be-told"],
  ["2..", ">=", "1..2", "consistent"],
  ["2..", ">", "1..2", "cannot-be-told"],
] as const)("%s %s %s is %s", (left, comparison, right, decision) => {
  expect(decide(span(left), { comparison, right: span(right) })).toBe(decision);
});
