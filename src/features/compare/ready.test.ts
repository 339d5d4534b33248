import { expect, test } from "vitest";
import { answers } from "../../compare/judge-pair.ts";
import { data } from "../../model/data.ts";
import { restsOnCopy } from "../../model/source.ts";
import { readyPages } from "./comparison.ts";
import { readyComparisons } from "./ready.ts";

test("there are twenty, each with an address and figures of its own", () => {
  expect(readyComparisons).toHaveLength(20);
  expect(readyPages(data)).toHaveLength(20);
  expect(new Set(readyComparisons.map(({ slug }) => slug)).size).toBe(20);
  expect(new Set(readyComparisons.map(({ figures }) => figures.toSorted().join())).size).toBe(20);
  for (const { slug } of readyComparisons) expect(slug).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
});

test("no question is headed by what was read in a reprint alone", () => {
  const values = readyPages(data).flatMap((page) => page.values);
  expect(values.filter((of) => restsOnCopy(of, data)).map(({ id }) => id)).toEqual([]);
});

test("they have every answer that the data give, and three values at most", () => {
  const given = new Set(readyPages(data).map(({ comparison }) => comparison.answer));
  expect(answers.filter((answer) => given.has(answer))).toEqual(["with-a-word", "no"]);
  expect(readyComparisons.filter(({ figures }) => figures.length < 2 || figures.length > 3)).toEqual([]);
});
