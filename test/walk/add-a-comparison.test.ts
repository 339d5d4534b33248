import { afterAll, beforeAll, expect, test } from "vitest";
import type * as Compare from "../../src/features/compare/index.ts";
import type * as Records from "../../src/features/search/records.ts";
import { data } from "../../src/model/data.ts";
import { copyProject, type Project } from "./project.ts";

// Baotou's funds received of a year, and the region's of half of one.
const figures = ["baotou-2022-feature-019", "inner-mongolia-2023-h1-006"];

let project: Project;
beforeAll(() => {
  project = copyProject({ copied: ["features"] });
  project.replace("src/features/compare/ready.ts", [
    "export const readyComparisons: readonly Ready[] = [\n",
    `export const readyComparisons: readonly Ready[] = [\n  ready("walked", "${figures.join('", "')}"),\n`,
  ]);
});
afterAll(() => project.leave());

test("question, answer and reasons follow from the ids of the figures", async () => {
  const { answerOf, questionOf, readyPages } = await project.load<typeof Compare>("src/features/compare/index.ts");
  const page = readyPages(data).find(({ slug }) => slug === "walked");
  if (!page) throw new Error("no page of the comparison.");
  expect(page.values.map(({ id }) => id)).toEqual(figures);
  expect(page.comparison.answer).toBe("no");
  expect(page.comparison.reasons.length).toBeGreaterThan(0);
  for (const value of ["57.722", "196.48"]) expect(questionOf(page, { data, lang: "en" })).toContain(value);
  expect(answerOf(page, "en")).toMatch(/^No, /);
});

test("readers find it", async () => {
  const { searchRecords } = await project.load<typeof Records>("src/features/search/records.ts");
  expect(searchRecords({ data, lang: "en" }).map(({ path }) => path)).toContain("compare/walked/");
});
