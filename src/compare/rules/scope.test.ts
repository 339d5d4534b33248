import { describe, expect, test } from "vitest";
import { otherTraits, traits } from "../../../test/lib/traits.ts";
import { no, word } from "../reason.ts";
import type { Traits } from "../traits.ts";
import { criteria, events, scope, singleEvents } from "./scope.ts";

const day = { start: "2022-05-01", end: "2022-05-01", length: "1d" } as const;
const event = { dimension: "event", member: "fair" } as const;
const count = (cells: Partial<Traits> = {}) => traits({ measure: "signed-projects", unit: "个", ...cells });

describe("events", () => {
  test("compare where each is of a day", () => {
    const [a, b] = [traits({ ...event, ...day }), otherTraits({ ...event, ...day })];
    expect(events([a, b])).toBeUndefined();
    expect(singleEvents([a, b])).toEqual(word("single-events"));
    expect(singleEvents([a, otherTraits()])).toBeUndefined();
    expect(singleEvents([a, { ...b, kind: "share" }])).toBeUndefined();
  });

  test("do not compare with what may be several, or all", () => {
    expect(events([traits({ ...event, ...day }), otherTraits()])).toEqual(no("different-number-of-events"));
    expect(events([traits(event), otherTraits(event)])).toEqual(no("different-number-of-events"));
  });
});

describe("the part that is counted", () => {
  const part = count({ id: "b", dimension: "investor", member: "listed" });

  test.each<[string, Traits, Traits, ReturnType<typeof scope>]>([
    ["the same", part, { ...part, id: "c" }, undefined],
    ["a part of the other, as a relation says", count(), { ...part, partOf: ["a"] }, word("part-and-whole")],
    ["of a class, of the other it is not told", count(), part, word("containment-not-told")],
    ["two parts", part, { ...part, member: "top500" }, word("parts-of-one")],
    [
      "two classes, one in the other",
      { ...part, nature: "nested" },
      { ...part, nature: "nested", member: "x" },
      word("nested-members"),
    ],
    [
      "two that may overlap",
      { ...part, nature: "overlapping" },
      { ...part, nature: "overlapping", member: "x" },
      word("overlapping-categories"),
    ],
    ["of two breakdowns", part, { ...part, dimension: "category", member: "primary" }, word("overlapping-categories")],
    ["of another text", count(), { ...part, text: "report-b" }, no("different-scope")],
    ["narrowed by a note", count(), count({ id: "b", text: "report-b", narrow: "亿元以上" }), no("different-scope")],
    ["one event of several", count(), count({ ...event, text: "report-b" }), undefined],
  ])("is %s", (_, a, b, due) => {
    expect(scope([a, b])).toEqual(due);
    expect(scope([b, a])).toEqual(due);
  });

  test("is no matter between thresholds, nor between two indicators", () => {
    const threshold = { status: "threshold", dimension: "size-class" } as const;
    expect(scope([traits({ ...threshold, member: "a" }), otherTraits({ ...threshold, member: "b" })])).toBeUndefined();
    expect(scope([part, otherTraits()])).toBeUndefined();
  });
});

describe("criteria", () => {
  test.each<[string, Partial<Traits>, Partial<Traits>, ReturnType<typeof criteria>]>([
    ["that are known need no word", { criteria: "known" }, {}, undefined],
    ["that are untold need one", { criteria: "untold" }, {}, word("criteria-not-told")],
    ["of each place forbid", { criteria: "own" }, {}, no("unstated-criteria")],
    ["of each place that both texts tell need one", { criteria: "own", narrow: "x" }, {}, word("criteria-not-told")],
    ["of one text need none", { criteria: "own" }, { place: "150300", text: "report-a" }, undefined],
    ["of one place over time need one", { criteria: "own" }, { place: "150300" }, word("criteria-not-told")],
  ])("%s", (_, both, second, due) => {
    expect(criteria([count(both), count({ id: "b", place: "150200", text: "report-b", ...both, ...second })])).toEqual(
      due,
    );
  });

  test("of funds are told by the name alone", () => {
    const funds = { criteria: "own", narrow: "x" } as const;
    expect(criteria([traits(funds), otherTraits(funds)])).toEqual(no("unstated-criteria"));
  });
});
