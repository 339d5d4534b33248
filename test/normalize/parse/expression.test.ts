import { describe, expect, test } from "vitest";
import { readExpression } from "../../../scripts/parse/expression.ts";
import { readNumber } from "../../../scripts/parse/number.ts";

describe("an expression", () => {
  test("has factors within terms, and hyphens within ids", () => {
    expect(readExpression("a-001 + 2 * a-002 - a-003 / a-004 = 5.0")).toEqual({
      left: [
        { sign: 1, factors: [{ inverse: false, operand: "a-001" }] },
        {
          sign: 1,
          factors: [
            { inverse: false, operand: readNumber("2") },
            { inverse: false, operand: "a-002" },
          ],
        },
        {
          sign: -1,
          factors: [
            { inverse: false, operand: "a-003" },
            { inverse: true, operand: "a-004" },
          ],
        },
      ],
      comparison: "=",
      right: [{ sign: 1, factors: [{ inverse: false, operand: readNumber("5.0") }] }],
    });
  });

  test.each(["=", "<", ">", "<=", ">="])("compares by %s", (comparison) => {
    expect(readExpression(`a-1 ${comparison} b-1`).comparison).toBe(comparison);
  });

  test.each([
    ["a-001", "Write one of = <= >= < > between two sides"],
    ["a-001 = ", "Expected a figure or a number, found nothing"],
    ["= a-001", "Expected a figure or a number, found nothing"],
    ["a-001 a-002 = a-003", "Expected + - * or /, found a-002"],
    ["a-001 = a-002 = a-003", "Expected + - * or /, found ="],
    ["a-001 + + a-002 = 1", "Expected a figure or a number, found +"],
    ["a-001+a-002 = 1", "Expected a figure or a number, found a-001+a-002"],
    ["a-001 = 1x", "invalid number: 1x"],
  ])("%j is refused", (text, message) => {
    expect(() => readExpression(text)).toThrow(message);
  });
});
