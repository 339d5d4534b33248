import { expect, test } from "vitest";
import { knownQuantities } from "../../test/lib/known-quantities.ts";
import { readExpression } from "./expression.ts";
import { unitOfTerm } from "./unit-of.ts";

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
