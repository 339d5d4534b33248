import { expect, test } from "vitest";
import { figure, money } from "../../test/lib/fixtures.ts";
import { remainder } from "../model/derive.ts";
import type { Status } from "../model/types.ts";
import { markStyleOf } from "./mark-style.ts";

test.each<[Status, string]>([
  ["actual", "solid"],
  ["capacity", "solid"],
  ["count", "solid"],
  ["expected", "light"],
  ["target", "outline"],
  ["plan", "outline"],
  ["threshold", "outline"],
])("what is printed as %s looks %s", (status, look) => {
  expect(markStyleOf(figure({ status }))).toBe(look);
});

test("what is computed is hatched, whatever went in", () => {
  const target = remainder({ whole: money("3", { status: "target" }), part: money("1") });
  expect([markStyleOf(target), markStyleOf({ ...target, basis: "inferred" })]).toEqual(["hatch", "hatch"]);
});
