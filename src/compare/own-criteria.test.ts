import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { indicatorOf, printedWith } from "../model/lookup.ts";
import { criteriaOf, knownCriteria, ownCriteria } from "./own-criteria.ts";
import { narrowScopes } from "./narrow-scopes.ts";

test("every indicator with criteria of its own says so in its definition", () => {
  const told = /未说|没有说|不同|自定/;
  const silent = ownCriteria.filter((id) => !told.test(indicatorOf(id, data).definition.zh));
  expect(silent).toEqual(["industrial-major-investment"]);
  expect(indicatorOf("industrial-major-investment", data).definition.zh).toContain("范围见各条");
});

test("no indicator is of known criteria and of its own, and every id is of the vocabulary", () => {
  for (const id of knownCriteria) expect(criteriaOf(indicatorOf(id, data)), id).toBe("known");
  for (const id of ownCriteria) expect(criteriaOf(indicatorOf(id, data)), id).toBe("own");
});

test("every narrowed figure has a note that tells what of, and is narrowed once", () => {
  const figures = narrowScopes.flatMap(({ figures: ids }) => ids);
  expect(new Set(figures).size).toBe(figures.length);
  const unnoted = figures.filter((id) => (printedWith(id, data)?.note.zh ?? "") === "");
  // The note of the plan beside it tells that this counts the same projects.
  expect(unnoted).toEqual(["region-2025-q1-industrial-projects-f1"]);
});
