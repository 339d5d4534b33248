import { expect, test } from "vitest";
import { decide } from "./decide.ts";
import { ratio } from "./ratio.ts";

const span = (low?: number, high?: number) => ({
  ...(low !== undefined && { low: ratio(BigInt(low)) }),
  ...(high !== undefined && { high: ratio(BigInt(high)) }),
});

test.each([
  [span(1, 3), "=", span(2, 4), "consistent"],
  [span(1, 2), "=", span(3, 4), "inconsistent"],
  [span(), "=", span(3, 4), "cannot-be-told"],
  [span(1, 2), "<=", span(2, 3), "consistent"],
  [span(1, 2), "<", span(2, 3), "cannot-be-told"],
  [span(3, 4), "<", span(2, 3), "inconsistent"],
  [span(1), "<=", span(2, 3), "cannot-be-told"],
  [span(2), ">=", span(1, 2), "consistent"],
  [span(2), ">", span(1, 2), "cannot-be-told"],
] as const)("%j %s %j is %s", (left, comparison, right, decision) => {
  expect(decide(left, { comparison, right })).toBe(decision);
});
