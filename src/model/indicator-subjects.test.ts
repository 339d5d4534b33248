import { expect, test } from "vitest";
import { data } from "./data.ts";
import { indicatorOf } from "./lookup.ts";
import { bySubject, subjectOf } from "./indicator-subjects.ts";

test.each([
  ["funds-domestic", "funds"],
  ["funds-domestic-growth", "funds"],
  ["fdi-used-usd", "funds"],
  ["agreed-investment", "money"],
  ["investment-per-mu", "money"],
  ["signed-projects", "counts"],
  ["projects-implemented-growth", "shares"],
  ["credit-rank", "shares"],
  ["capacity-chips", "sizes"],
  ["approval-time", "sizes"],
])("%s is about %s", (id, subject) => {
  expect(subjectOf(indicatorOf(id, data))).toBe(subject);
});

test("every indicator has one subject, and a subject without any is left out", () => {
  const groups = bySubject(data.indicators, (indicator) => indicator);
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(data.indicators.length);
  const [first] = data.indicators;
  expect(bySubject(first ? [first] : [], (indicator) => indicator).map(({ subject }) => subject)).toEqual(["counts"]);
});
