import { expect, test } from "vitest";
import { citedVenture } from "../../test/lib/cited-venture.ts";
import { world } from "../../test/lib/fixtures.ts";
import { placeOfRow } from "./place-of-row.ts";
import type { ProjectRow } from "./projects.ts";

const data = world();
const row = (place: string): ProjectRow => ({ venture: citedVenture("1", { place }), coverage: "cited" });
const at = (place: string, ...others: readonly string[]) =>
  placeOfRow(row(place), { project: { rows: [place, ...others].map(row) }, data });

test.each<[string, readonly string[], string]>([
  ["a row that names a city", ["150300", "150302"], "150300"],
  ["a row that tells the region alone, of a project that others place in a city", ["150000", "150300"], "150300"],
  ["the same, of a project in a part of a city", ["150000", "150302"], "150302"],
  ["the same, of a project that others place in a city and in a part of it", ["150000", "150300", "150302"], "150300"],
  ["the same, of a project in two cities", ["150000", "150300", "150200"], "150000"],
  ["the same, of a project of which nothing more is told", ["150000", "150000"], "150000"],
])("%s", (_, [place = "", ...others], due) => {
  expect(at(place, ...others)).toBe(due);
});
