import { expect, test } from "vitest";
import { otherTraits, traits } from "../../../test/lib/traits.ts";
import { no, word } from "../reason.ts";
import { indicator, reading, unit } from "./measure.ts";

test("what is measured is the same, a part of the other, or another thing", () => {
  expect(indicator([traits(), otherTraits()])).toBeUndefined();
  expect(indicator([traits(), otherTraits({ measure: "gdp" })])).toEqual(no("different-indicator"));
  const part = otherTraits({ measure: "funds-domestic-outside", partOf: ["a"] });
  expect(indicator([traits(), part])).toEqual(word("part-of-another-indicator"));
  expect(indicator([traits(), { ...part, computed: true }])).toEqual(no("different-indicator"));
  const result = otherTraits({ measure: "funds-outside", measuredBy: ["a"] });
  expect(indicator([traits({ status: "target" }), result])).toEqual(word("measured-by-its-source"));
});

test.each([
  ["CNY", "CNY", undefined],
  ["CNY", "USD", no("different-unit")],
  ["个", "1", no("different-unit")],
  ["个", "项", no("different-counting-word")],
  ["个", "", word("no-counting-word")],
])("%s beside %s", (a, b, due) => {
  expect(unit([traits({ unit: a }), otherTraits({ unit: b })])).toEqual(due);
});

test("two counts of promises do not compare, one beside itself does", () => {
  const tally = traits({ tally: true });
  expect(reading([tally, otherTraits({ tally: true })])).toEqual(no("uneven-reading"));
  expect(reading([tally, tally])).toBeUndefined();
  expect(reading([tally, otherTraits()])).toBeUndefined();
});
