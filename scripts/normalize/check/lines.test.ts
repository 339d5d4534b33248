import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkLines } from "./lines.ts";

const reports = [
  { id: "a", lines: "40" },
  { id: "b", lines: "99" },
];

test.each([
  ["figures", "figures/a.csv a-001"],
  ["asides", "aside/a.csv line 2"],
  ["ventures", "ventures/a.csv a-v01"],
  ["methods", "methods/a.csv a-m01"],
  ["courting", "courting.csv court-1"],
] as const)("a row of the %s stands on a line of its report, the last at most", (name, place) => {
  const told = (line: string, report = "a") => tell(checkLines(makeTables({ reports, [name]: [{ line, report }] })));
  expect(told("40")).toEqual([]);
  expect(told("41", "b")).toEqual([]);
  expect(told("41")).toEqual([`${place} (line): line beyond the text: 41. a has 40 lines`]);
  // An unknown report is told by its own check.
  expect(told("41", "c")).toEqual([]);
});
