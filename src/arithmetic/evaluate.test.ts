import { describe, expect, test } from "vitest";
import { knownQuantities } from "../../test/lib/known-quantities.ts";
import { formatRatio } from "./ratio.ts";
import { readExpression } from "./expression.ts";
import { evaluate, unitOfTerm } from "./evaluate.ts";

describe("evaluate", () => {
  const money = { factor: "100000000", unit_base: "CNY" };
  const figures = knownQuantities({
    "m-1": { printed: "2", ...money },
    "m-2": { printed: "4", ...money, qualifier: "at_least" },
    "mu-1": { printed: "30", factor: "10000", unit_base: "CNY/mu", status: "target" },
    "c-1": { printed: "34" },
    "c-2": { printed: "14", qualifier: "about" },
  });

  function reckon(text: string) {
    const [statement] = readExpression(`${text} = 1`);
    if (!statement) throw new Error("no statement");
    const { value, interval, measures } = evaluate(statement.left, figures);
    const [low, high] = [interval.low, interval.high].map((end) => (end ? formatRatio(end) : ""));
    return { value: formatRatio(value), told: `${low}..${high}`, measures: Object.fromEntries(measures) };
  }

  test.each([
    ["3", "3", "3..3", {}],
    ["m-1", "200000000", "150000000..250000000", { CNY: 1 }],
    ["m-1!", "200000000", "200000000..200000000", { CNY: 1 }],
    ["m-1 + m-2", "600000000", "550000000..", { CNY: 1 }],
    ["m-1 - m-2", "-200000000", "..-150000000", { CNY: 1 }],
    ["m-2 - m-1", "200000000", "150000000..", { CNY: 1 }],
    ["c-1 - c-2", "20", "..", {}],
    ["c-1 + 3", "37", "37..37", {}],
    ["m-1 * 3", "600000000", "450000000..750000000", { CNY: 1 }],
    ["m-1! * m-1!", "40000000000000000", "40000000000000000..40000000000000000", { CNY: 2 }],
    ["m-1 / c-1!", "100000000/17", "75000000/17..125000000/17", { CNY: 1 }],
    ["m-1! / m-1!", "1", "1..1", {}],
    ["1 / m-1!", "0.000000005", "0.000000005..0.000000005", { CNY: -1 }],
    ["m-1! / mu-1", "2000/3", "2000/3..2000/3", { mu: 1 }],
    ["mu-1 * 2", "600000", "600000..600000", { CNY: 1, mu: -1 }],
  ])("%s is %s, and may be %s", (text, value, told, measures) => {
    expect(reckon(text)).toEqual({ value, told, measures });
  });

  test.each([
    ["m-1 + c-1", "units that do not fit: CNY and a number"],
    ["c-1 - m-1", "units that do not fit: a number and CNY"],
    ["m-1 + mu-1", "units that do not fit: CNY and CNY mu^-1"],
    ["m-1 * m-1 + mu-1", "units that do not fit: CNY^2 and CNY mu^-1"],
    ["1 / mu-1 + m-1", "units that do not fit: CNY^-1 mu and CNY"],
  ])("%s cannot be added", (text, message) => {
    expect(() => reckon(text)).toThrow(new Error(message));
  });

  test("the order of the measures does not part two sides", () => {
    const [one, other] = ["m-1 * m-1 / mu-1", "1 / mu-1 * m-1 * m-1"];
    expect(reckon(`${one} + ${other}`).measures).toEqual({ CNY: 1, mu: 1 });
    expect(() => reckon(`${other} + 1`)).toThrow(new Error("units that do not fit: CNY mu and a number"));
  });

  test("a division by zero is told", () => {
    expect(() => reckon("c-1 / ( c-1 - 34 )")).toThrow(new RangeError("division by zero: 34/0"));
  });

  test("an unknown, and a figure that nobody checked, are faults of the code", () => {
    expect(() => evaluate({ kind: "unknown" }, figures)).toThrow(new TypeError("an unknown cannot be reckoned"));
    expect(() => reckon("x-1")).toThrow(new TypeError("unchecked figure: x-1"));
  });
});

describe("unit of", () => {
  const figures = knownQuantities({
    "m-1": { printed: "2", unit_base: "CNY" },
    "c-1": { printed: "12", unit_base: "个" },
    "f-1": { printed: "12", unit_base: "家" },
    "s-1": { printed: "25", unit_base: "1" },
    "n-1": { printed: "12", unit_base: "" },
  });

  test.each([
    ["3", "1"],
    ["m-1", "CNY"],
    ["c-1", "个"],
    ["s-1", "1"],
    // A count without a counting word, and a figure that is not known.
    ["n-1", "1"],
    ["x-1", "1"],
    ["m-1 + m-1", "CNY"],
    ["1 + s-1", "1"],
    ["1 + c-1", "个"],
    ["c-1 - 1", "个"],
    ["c-1 - f-1", "个"],
    ["m-1 * s-1", "CNY"],
    ["s-1 * m-1", "CNY"],
    ["m-1 / s-1", "CNY"],
    ["c-1 * f-1", "个·家"],
    ["m-1 / c-1", "CNY/个"],
    ["m-1 / m-1", "1"],
    ["1 / c-1", "1/个"],
    ["1 / c-1 * c-1", "1"],
    ["1 / c-1 * f-1", "1/个·家"],
  ])("%s comes out in %s", (text, unit) => {
    const [statement] = readExpression(`${text} = 1`);
    expect(statement && unitOfTerm(statement.left, figures)).toBe(unit);
  });

  test("an unknown has no unit of its own", () => {
    expect(unitOfTerm({ kind: "unknown" }, figures)).toBe("1");
  });
});
