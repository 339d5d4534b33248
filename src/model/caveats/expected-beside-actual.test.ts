import { expect, test } from "vitest";
import { census, money, row, world } from "../../../test/lib/fixtures.ts";
import { perHead } from "../derive.ts";
import { statuses } from "../types.ts";
import { expectedBesideActual } from "./expected-beside-actual.ts";

const [reported, expected] = [row(money("1"), "A"), money("2", { id: "demo-9", status: "expected" })];

test("what is expected beside what was reported is told, also where it is computed from it", () => {
  const head = perHead({ value: expected, census });
  expect(expectedBesideActual([reported, row(expected, "B"), row(head, "C")], world())).toEqual({
    kind: "expected-beside-actual",
    text: {
      zh: "预计数或由预计数推算，报道时尚未实现：B、C。",
      en: "Expected, or derived from an expected value, and not yet achieved when reported: B; C.",
    },
    ids: ["demo-9", head.id],
  });
});

test.each(statuses.filter((status) => status !== "expected"))("%s is not expected", (status) => {
  expect(expectedBesideActual([reported, row({ ...expected, status }, "B")], world())).toBeUndefined();
});
