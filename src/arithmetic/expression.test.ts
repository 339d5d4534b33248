import { describe, expect, test } from "vitest";
import { figuresIn, readExpression, type Term } from "./expression.ts";

/** A term with all its brackets. */
function write(term: Term): string {
  if (term.kind === "joined") return `(${write(term.left)} ${term.operator} ${write(term.right)})`;
  if (term.kind === "number") return `${term.number.value.n}/${term.number.value.d}`;
  return term.kind === "unknown" ? "?" : `${term.id}${term.exactly ? "!" : ""}`;
}

const writeAll = (text: string): string[] =>
  readExpression(text).map(({ left, comparison, right }) => `${write(left)} ${comparison} ${write(right)}`);

describe("an expression", () => {
  test.each([
    ["a-001 + 2 * a-002 - a-003 / a-004 = 5.0", ["((a-001 + (2/1 * a-002)) - (a-003 / a-004)) = 5/1"]],
    ["( a-001 + 2 ) * a-002 >= 0.5", ["((a-001 + 2/1) * a-002) >= 1/2"]],
    ["a-001 - a-002 - a-003 < 1", ["((a-001 - a-002) - a-003) < 1/1"]],
    ["a-001 / a-002 / a-003 < 1", ["((a-001 / a-002) / a-003) < 1/1"]],
    ["a-001! = ?", ["a-001! = ?"]],
    ["( ( a - 1 ) ) / b = 2", ["((a - 1/1) / b) = 2/1"]],
    ["a-001 = ? & a-002 <= ?", ["a-001 = ?", "a-002 <= ?"]],
  ])("%s reads as %j", (text, expected) => {
    expect(writeAll(text)).toEqual(expected);
  });

  test.each(["=", "<", ">", "<=", ">="])("compares by %s", (comparison) => {
    expect(readExpression(`a-1 ${comparison} b-1`)[0]?.comparison).toBe(comparison);
  });

  test("names its figures as often as they stand", () => {
    const [statement] = readExpression("a-1 * ( b-1 + a-1! ) = 3");
    expect(statement && figuresIn(statement.left)).toEqual(["a-1", "b-1", "a-1"]);
    expect(statement && figuresIn(statement.right)).toEqual([]);
  });

  test.each([
    ["a-001", "Write one of = <= >= < > between two sides"],
    ["a-001 = ", "Expected a figure or a number, found nothing"],
    ["= a-001", "Expected a figure or a number, found nothing"],
    ["a-001 a-002 = a-003", "Expected + - * or /, found a-002"],
    ["a-001 = a-002 = a-003", "Expected + - * or /, found ="],
    ["a-001 + + a-002 = 1", "Expected a figure or a number, found +"],
    ["a-001+a-002 = 1", "Expected a figure or a number, found a-001+a-002"],
    ["( a-001 + 1 = 2", "Expected ), found nothing"],
    ["a-001 ) = 2", "Expected + - * or /, found )"],
    ["? = a-001", "Expected a figure or a number, found ?"],
    ["a-001 = ? + 1", "Expected a figure or a number, found ?"],
    ["a-001 = 1 &", "Expected + - * or /, found &"],
    ["process.exit() = 1", "Expected a figure or a number, found process.exit()"],
    ["( a-001 * 2 + = 2", "Expected a figure or a number, found nothing"],
    ["A-001 = 2", "Expected a figure or a number, found A-001"],
    ["a-001!! = 2", "Expected a figure or a number, found a-001!!"],
    ["a-001 = x= & b-001", "Expected a figure or a number, found x="],
  ])("%j is refused", (text, mend) => {
    expect(() => readExpression(text)).toThrow(new Error(`invalid expression: ${text}. ${mend}`));
  });

  test("says of a number what is wrong with it", () => {
    expect(() => readExpression("a-001 = 1x")).toThrow(new Error("invalid number: 1x"));
  });
});
