import { describe, expect, test } from "vitest";
import { elevenMonths, otherTraits, traits } from "../../test/lib/traits.ts";
import { judgePair, judgementOf } from "./judge-pair.ts";
import { no, word } from "./reason.ts";
import type { Traits } from "./traits.ts";

const told = (a: Traits, b: Traits) => {
  const { answer, reasons } = judgePair([a, b]);
  return [answer, ...reasons.map(({ kind, forbids }) => `${kind}${forbids ? "!" : ""}`)].join(" ");
};

describe("results of one indicator, scope, unit and period by a known rule", () => {
  test("compare", () => {
    expect(told(traits(), otherTraits())).toBe("yes");
  });

  test("compare over the years of one place", () => {
    const later = otherTraits({ place: "150300", start: "2023-01-01", end: "2023-12-31" });
    expect(told(traits(), later)).toBe("yes");
  });

  test.each<[string, Partial<Traits>, string]>([
    ["of another name", { measure: "funds-outside" }, "no different-indicator!"],
    ["of which one lies in the other", { measure: "part", partOf: ["a"] }, "with-a-word part-of-another-indicator"],
    ["in dollars", { unit: "USD" }, "no different-unit!"],
    ["of a narrower scope", { narrow: "亿元以上" }, "no different-scope!"],
    ["of a breakdown", { dimension: "investor", member: "listed" }, "no different-scope!"],
    ["of eleven months", elevenMonths, "no different-period-length!"],
    ["without a period", { start: "", end: "", length: "" }, "no unstated-period!"],
    ["of another year", { start: "2023-01-01", end: "2023-12-31" }, "with-a-word different-year"],
    ["that are expected", { status: "expected" }, "with-a-word expected-beside-actual"],
    ["that are a threshold", { status: "threshold" }, "no threshold-beside-actual!"],
    ["of the whole region", { place: "150000", level: "region", within: [] }, "with-a-word different-place-level"],
    ["that are hedged", { hedged: true }, "with-a-word hedged"],
    ["of a cited page", { cited: true }, "with-a-word cited-beside-whole"],
    ["that are computed", { computed: true }, "with-a-word derived-values"],
  ])("beside such %s: %s", (_, cells, due) => {
    expect(told(traits(), otherTraits(cells))).toBe(due);
    expect(told(otherTraits(cells), traits())).toBe(due);
  });
});

test("eleven months lead up to what the year of the place is to bring, not to that of another", () => {
  const goal = traits({ id: "b", status: "target" });
  expect(told(traits(elevenMonths), goal)).toBe("with-a-word target-beside-actual different-period-length");
  expect(told(otherTraits(elevenMonths), goal)).toContain("no different-period-length!");
});

test("a reason that is found twice is told once, and first where it forbids", () => {
  expect(judgementOf([word("hedged"), word("unstated-period"), no("unstated-period"), word("hedged")])).toEqual({
    answer: "no",
    reasons: [no("unstated-period"), word("hedged")],
    shareScale: false,
  });
  expect(judgementOf([])).toEqual({ answer: "yes", reasons: [], shareScale: true });
});
