import { expect, test } from "vitest";
import { otherTraits, traits } from "../../../test/lib/traits.ts";
import { statuses, type Status } from "../../model/types.ts";
import { no, word } from "../reason.ts";
import { again, status, threshold } from "./status.ts";

test.each<[Status, Status, string | undefined]>([
  ["actual", "actual", undefined],
  ["count", "count", undefined],
  ["actual", "count", "no-results"],
  ["actual", "expected", "expected-beside-actual"],
  ["actual", "target", "target-beside-actual"],
  ["actual", "plan", "plan-or-capacity-beside-actual"],
  ["count", "capacity", "plan-or-capacity-beside-actual"],
  ["target", "target", "no-results"],
  ["target", "expected", "no-results"],
  ["actual", "threshold", undefined],
])("%s beside %s: %s", (a, b, due) => {
  const found = due === undefined ? undefined : { kind: due, forbids: false };
  expect(status([traits({ status: a }), otherTraits({ status: b })])).toEqual(found);
  expect(status([traits({ status: b }), otherTraits({ status: a })])).toEqual(found);
});

test("a threshold compares with thresholds alone", () => {
  const limit = traits({ status: "threshold" });
  for (const other of statuses.filter((each) => each !== "threshold")) {
    expect(threshold([limit, otherTraits({ status: other })])).toEqual(no("threshold-beside-actual"));
  }
  expect(threshold([limit, otherTraits({ status: "threshold" })])).toEqual(word("thresholds"));
  expect(threshold([traits(), otherTraits()])).toBeUndefined();
});

test("one thing that two texts tell is no two results", () => {
  const second = traits({ id: "b", text: "report-b" });
  expect(again([traits(), second])).toEqual(word("same-value-twice"));
  expect(again([traits(), { ...second, value: 3 }])).toEqual(word("two-values-of-one"));
  expect(again([traits(), traits()])).toEqual(word("same-value-twice"));
  for (const apart of [
    { place: "150200" },
    { length: "", start: "", end: "" },
    { computed: true },
    { status: "target" },
  ] as const) {
    expect(again([traits(), { ...second, ...apart }])).toBeUndefined();
  }
});
