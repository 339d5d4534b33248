import fc from "fast-check";
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

const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 2 });
const between = numbers.map((ends) => `${Math.min(...ends)}..${Math.max(...ends)}`);
const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=" } as const;
const signs = fc.constantFrom("<", "<=", ">", ">=", "=");

test("a statement read from its other side is decided the same", () => {
  fc.assert(
    fc.property(between, signs, between, (left, comparison, right) => {
      expect(decide(span(left), { comparison, right: span(right) })).toBe(
        decide(span(right), { comparison: turned[comparison], right: span(left) }),
      );
    }),
  );
});

test("numbers without a rest to round are never undecided", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 9 }), signs, fc.integer({ min: -9, max: 9 }), (a, comparison, b) => {
      const holds = { "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "=": a === b }[comparison];
      const decision = decide(span(`${a}..${a}`), { comparison, right: span(`${b}..${b}`) });
      expect(decision).toBe(holds ? "consistent" : "inconsistent");
    }),
  );
});
