import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownQuantities } from "../../test/lib/known-quantities.ts";
import { evaluate, type Figure } from "./evaluate.ts";
import { evaluateClosely } from "./evaluate-closely.ts";
import { readExpression, type Term } from "./expression.ts";
import { add, compare, formatRatio, multiply, ratio, subtract, type Ratio } from "./ratio.ts";
import type { Interval } from "./interval.ts";

const share = { factor: "0.01", unit_base: "1" };
const figures = knownQuantities({
  a: { printed: "167.7" },
  b: { printed: "140.2" },
  g: { printed: "90.9", ...share },
  h: { printed: "101.6", ...share },
  over: { printed: "20", qualifier: "at_least" },
  ten: { printed: "10" },
});

function termOf(text: string): Term {
  const [statement] = readExpression(`${text} = ?`);
  if (!statement) throw new Error("no statement");
  return statement.left;
}
const span = ({ low, high }: Interval) => [low && formatRatio(low), high && formatRatio(high)];
const closely = (text: string) => span(evaluateClosely(termOf(text), figures).interval);
const plainly = (text: string) => span(evaluate(termOf(text), figures).interval);

test.each([
  ["a - a", ["0", "0"]],
  ["a / a", ["1", "1"]],
  ["( a - 100 ) / a", ["1353/3353", "271/671"]],
])("%s is no wider than its figures let it be", (text, expected) => {
  expect(closely(text)).toEqual(expected);
  expect(plainly(text)).not.toEqual(expected);
});

test.each(["a - b", "a! - a!", "a * a", "a / ( a - 167.71 )", "over - over", "ten / ten"])(
  "%s, which repeats nothing that is rounded or whose ends lie elsewhere, is reckoned as ever",
  (text) => {
    expect(closely(text)).toEqual(plainly(text));
  },
);

describe("whatever the prints stand for", () => {
  const within = ({ low, high }: { low: Ratio; high: Ratio }, part: number): Ratio =>
    add(low, multiply(subtract(high, low), ratio(BigInt(part), 100n)));
  const at = (figure: Figure | undefined, part: number): Figure => {
    const { low, high } = figure?.interval ?? {};
    if (!figure || !low || !high) throw new Error("no ends");
    const value = within({ low, high }, part);
    return { ...figure, value, interval: { low: value, high: value } };
  };
  const texts = [
    "( a - b ) / ( a / ( 1 + g ) - b / ( 1 + h ) ) - 1",
    "( 200 - a ) / ( a / 11 )",
    "a / ( 1 + g ) - a",
    "( a - b ) / ( a + b )",
  ];

  test("the result lies within the close range, which lies within the plain one", () => {
    const part = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.tuple(part, part, part, part), (text, parts) => {
        const term = termOf(text);
        const exact = new Map(
          ["a", "b", "g", "h"].map((id, index) => [id, at(figures.get(id), parts[index] ?? 0)] as const),
        );
        const { value } = evaluate(term, exact);
        const [close, plain] = [evaluateClosely(term, figures).interval, evaluate(term, figures).interval];
        if (!close.low || !close.high || !plain.low || !plain.high) throw new Error("no ends");
        expect(compare(close.low, value) <= 0 && compare(value, close.high) <= 0).toBe(true);
        expect(compare(plain.low, close.low) <= 0 && compare(close.high, plain.high) <= 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
