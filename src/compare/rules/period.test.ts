import { describe, expect, test } from "vitest";
import { elevenMonths, otherTraits, traits } from "../../../test/lib/traits.ts";
import { no, word } from "../reason.ts";
import type { Traits } from "../traits.ts";
import { isProgress, length, partOfYear, unstated, year } from "./period.ts";

const none = { start: "", end: "", length: "" } as const;
const asOf = { ...elevenMonths, length: "", asOf: true } as const;
const later = { start: "2023-01-01", end: "2023-12-31" } as const;

describe("progress", () => {
  const goal = traits({ id: "b", status: "target" });
  test("lies within the period of a goal of the place", () => {
    expect(isProgress([traits(elevenMonths), goal])).toBe(true);
    expect(isProgress([goal, traits(elevenMonths)])).toBe(true);
  });
  test.each<[string, Traits]>([
    ["of another place", otherTraits(elevenMonths)],
    ["of another year", traits(later)],
    ["without a period", traits(none)],
  ])("is nothing %s", (_, value) => {
    expect(isProgress([value, goal])).toBe(false);
  });
  test("needs a goal, and two goals must be of the same days", () => {
    expect(isProgress([traits(), traits(elevenMonths)])).toBe(false);
    expect(isProgress([goal, { ...goal, ...elevenMonths }])).toBe(false);
  });
});

describe("a period that is not printed in full", () => {
  test.each<[string, Traits, Traits, ReturnType<typeof unstated>]>([
    ["is no matter where both are", traits(), otherTraits(), undefined],
    ["forbids beside one that is", traits(), otherTraits(none), no("unstated-period")],
    ["forbids twice of what adds up", traits(none), otherTraits(none), no("unstated-period")],
    [
      "needs a word twice of a level",
      traits({ ...none, kind: "share" }),
      otherTraits({ ...none, kind: "share" }),
      word("unstated-period"),
    ],
    [
      "needs a word of a stock",
      traits({ kind: "stock" }),
      otherTraits({ ...none, kind: "stock" }),
      word("unstated-period"),
    ],
    ["needs a word in one report", traits(asOf), otherTraits({ ...asOf, text: "report-a" }), word("unstated-period")],
    ["forbids in two reports", traits(asOf), otherTraits(asOf), no("unstated-period")],
    [
      "forbids beside none at all",
      traits({ ...asOf, kind: "share" }),
      otherTraits({ ...none, kind: "share" }),
      no("unstated-period"),
    ],
  ])("%s", (_, a, b, due) => {
    expect(unstated([a, b])).toEqual(due);
    expect(unstated([b, a])).toEqual(due);
  });
});

test.each<[string, Traits, Traits, ReturnType<typeof length>]>([
  ["of one length need no word", traits(), otherTraits(later), undefined],
  ["of two lengths do not compare", traits(), otherTraits(elevenMonths), no("different-period-length")],
  [
    "of two lengths need a word where a stock was counted",
    traits({ kind: "stock" }),
    otherTraits(elevenMonths),
    word("different-period-length"),
  ],
  [
    "of two lengths need a word on the way to a target",
    traits({ status: "target" }),
    traits(elevenMonths),
    word("different-period-length"),
  ],
  ["without an end are judged elsewhere", traits(), otherTraits(none), undefined],
])("periods %s", (_, a, b, due) => {
  expect(length([a, b])).toEqual(due);
});

test("years differ between places, and beside a goal; of one place they are what is compared", () => {
  expect(year([traits(), otherTraits(later)])).toEqual(word("different-year"));
  expect(year([traits(), traits(later)])).toBeUndefined();
  expect(year([traits(), traits({ ...later, status: "target" })])).toEqual(word("different-year"));
  expect(year([traits(), otherTraits(none)])).toBeUndefined();
});

test("months of a year differ, the end of February does not", () => {
  const [half, rest] = [
    { end: "2022-06-30", length: "6m" },
    { start: "2022-07-01", length: "6m" },
  ];
  expect(partOfYear([traits(half), otherTraits(rest)])).toEqual(word("different-part-of-year"));
  const [leap, usual] = [
    { start: "2024-01-01", end: "2024-02-29" },
    { start: "2023-01-01", end: "2023-02-28" },
  ];
  expect(partOfYear([traits({ ...leap, length: "2m" }), otherTraits({ ...usual, length: "2m" })])).toBeUndefined();
});
