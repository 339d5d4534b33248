import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkRestated } from "./restated-relations.ts";

const figures = [
  { id: "c-034", value: "34" },
  { id: "c-024", value: "24" },
  { id: "c-014", value: "14" },
  { id: "s-041", indicator: "share", unit: "%", value: "41.2" },
  { id: "s-half", indicator: "share", unit: "%", value: "50", qualifier: "more_than" },
  { id: "m-1", indicator: "funds", unit: "亿元", value: "2" },
];
const told = (...rows: readonly (readonly [expression: string, verdict?: string])[]) => {
  const relations = rows.map(([expression, verdict = "consistent"], index) => ({
    id: `r${index}`,
    expression,
    verdict,
  }));
  return tell(checkRestated(makeTables({ figures, relations })));
};
const says = (id: string, other: string) =>
  `relations.csv ${id} (expression): relation that only restates another: ${other} says it already. Remove one`;

test.each([
  // A pace of half a year beside half of the target, the pairs of a common total, the same inequality times two.
  [["c-024 / 6 >= c-034 / 12", "c-024 / c-034 = s-half"], [says("r0", "r1")]],
  [["c-014 / s-041 = c-034", "c-014 / s-041 = c-034 & c-024 <= c-034"], [says("r0", "r1")]],
  [["c-014 <= c-024", "2 * c-014 <= 2 * c-024"], [says("r1", "r0")]],
  // These say something of their own.
  [["c-014 <= c-024", "c-024 <= c-034"], []],
  [["c-014 <= c-034", "c-014 / c-034 = s-041"], []],
  // The very same sum is told of as such.
  [["c-014 <= c-024", "c-024 >= c-014"], []],
  [["c-014 <= c-024", "c-014 <= c-024"], []],
  // A relation with a fault of its own is told of by that.
  [["c-014 <= c-024", "c-014 <= c-024 + m-1"], []],
  [["c-014 <= c-024", "c-014 <= c-024 + c-99"], []],
])("of %j is told %j", (expressions, expected) => {
  expect(told(...expressions.map((expression) => [expression] as const))).toEqual(expected);
});

test("what is left open or not the same restates nothing", () => {
  for (const verdict of ["different", "cannot-be-told"])
    expect(told(["c-014 <= c-024"], ["2 * c-014 <= 2 * c-024", verdict])).toEqual([]);
});

test("what a report says by itself is not said again by what sets a cited page beside it", () => {
  const citedFigures = [{ id: "p-f1", value: "40" }];
  const relations = [
    { id: "own", expression: "c-014 <= c-034", verdict: "consistent" },
    { id: "beside", expression: "c-014 <= c-034 & c-034 <= p-f1", verdict: "consistent" },
  ];
  expect(tell(checkRestated(makeTables({ figures, citedFigures, relations })))).toEqual([]);
});
