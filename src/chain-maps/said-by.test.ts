import { expect, test } from "vitest";
import { venture } from "../../test/chains/fixtures.ts";
import type { ProjectRow } from "../model/projects.ts";
import { saidBy, yearOf } from "./said-by.ts";

const row = (id: string, days?: [from: string, to: string]): ProjectRow => ({
  venture: venture(id),
  coverage: "whole",
  ...(days && { said: { from: days[0], to: days[1] } }),
});
const [early, late, never] = [row("a", ["2021-05-01", "2021-05-01"]), row("b", ["2022-12-30", "2023-01-02"]), row("c")];

test("a row is of the year in which it was said for certain, and of none where nothing tells", () => {
  expect([early, late, never].map(yearOf)).toEqual(["2021", "2023", ""]);
});

test.each([
  ["2020", []],
  ["2021", [early]],
  ["2022", [early]],
  ["2023", [early, late]],
])("by the end of %s a mark has what was said by then, of what is dated", (year, rows) => {
  expect(saidBy([early, late, never], year)).toEqual(rows);
});

test("when what has no date was said, nothing tells", () => {
  expect(saidBy([never], "1999")).toEqual([]);
});
