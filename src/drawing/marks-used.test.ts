import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import type { Status } from "../model/types.ts";
import { allLooks, marksUsed } from "./marks-used.ts";

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
])("a chart of figures that are %j needs a key of %j", (statuses, looks) => {
  expect(marksUsed(statuses.map((status) => row(money("1", { status }))))).toEqual(looks);
});

test("all looks are the four, in the order of the key", () => {
  expect(allLooks).toEqual(["solid", "light", "outline", "hatch"]);
});
