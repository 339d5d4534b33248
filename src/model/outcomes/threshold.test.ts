import { expect, test } from "vitest";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { isVague, meets } from "./threshold.ts";

const data = promised([]);

test.each([
  ["exact", 101, "exact", "consistent"],
  ["exact", 99, "exact", "inconsistent"],
  ["exact", 100, "exact", "cannot-be-told"],
  ["at_least", 101, "exact", "consistent"],
  ["more_than", 100, "more_than", "cannot-be-told"],
  ["more_than", 101, "more_than", "consistent"],
  ["at_most", 99, "exact", "consistent"],
  ["at_most", 101, "exact", "inconsistent"],
  ["about", 200, "exact", "cannot-be-told"],
  ["nearly", 200, "exact", "cannot-be-told"],
  ["exact", 90, "at_least", "cannot-be-told"],
  ["exact", 90, "at_most", "inconsistent"],
] as const)("100 %s and %i %s: %s", (qualifier, value, hedge, decision) => {
  expect(meets(target({ qualifier }), { result: yuan(value, { qualifier: hedge }), data })).toBe(decision);
});

test("only about and nearly leave open what would meet them", () => {
  const vague = (["exact", "about", "nearly", "more_than", "at_least", "at_most"] as const).filter((qualifier) =>
    isVague({ qualifier }),
  );
  expect(vague).toEqual(["about", "nearly"]);
});
