import { expect, test } from "vitest";
import { makeTables } from "../../test/tables.ts";
import { readExpression } from "../../src/arithmetic/expression.ts";
import { ratio } from "../../src/arithmetic/ratio.ts";
import { asks, figuresById, figuresOf } from "./relation.ts";

const row = (text: string) => ({ expression: { text, statements: readExpression(text) } });

test("figures are found by their ids", () => {
  const figures = figuresById(
    makeTables({
      figures: [
        { id: "a-001", value: "12" },
        { id: "a-002", unit: "丈" },
      ],
    }),
  );
  expect([...figures].map(([id, { value }]) => [id, value])).toEqual([["a-001", ratio(12n)]]);
});

test("a relation names its figures once each, left to right, statement by statement", () => {
  expect(figuresOf(row("b-1 + a-1 = c-1 & a-1! <= d-1"))).toEqual(["b-1", "a-1", "c-1", "d-1"]);
});

test.each([
  ["a-1 = b-1", false],
  ["a-1 = ?", true],
  ["a-1 = b-1 & a-1 < ?", true],
])("%s asks for a number: %s", (text, expected) => {
  expect(asks(row(text))).toBe(expected);
});
