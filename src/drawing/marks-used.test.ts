import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import type { Status } from "../model/types.ts";
import { allMarkStyles, marksUsed } from "./marks-used.ts";

test.each<[readonly Status[], readonly string[]]>([
  [["actual", "actual", "count"], []],
  [["target"], ["outline"]],
  [
    ["target", "actual"],
    ["solid", "outline"],
  ],
  [
    ["plan", "expected", "actual"],
    ["solid", "light", "outline"],
  ],
])("a chart of figures that are %j needs a key of %j", (statuses, markStyles) => {
  expect(marksUsed(statuses.map((status) => row(money("1", { status }))))).toEqual(markStyles);
});

test("all styles are the four, in the order of the key", () => {
  expect(allMarkStyles).toEqual(["solid", "light", "outline", "hatch"]);
});
