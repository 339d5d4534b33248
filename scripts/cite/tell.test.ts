import { expect, test } from "vitest";
import type { Tables } from "../normalize/read/folder.ts";
import type { FactRow } from "./sheet.ts";
import { tellFaults } from "./tell.ts";
import type { WouldBe } from "./would-be.ts";

const fact = (id: string, row: number, cells: Readonly<Record<string, string>> = {}) => ({
  cells: { id },
  row: { row, place: "", ...cells } as unknown as FactRow,
});
const facts = {
  figure: [fact("p-f3", 2), fact("p-f4", 4, { place: "150200" })],
  venture: [fact("p-v1", 3)],
  faults: [],
};
const next: WouldBe = {
  tables: {} as Tables,
  source: { file: "sources.csv", content: "", first: 9 },
  figure: { file: "figures.csv", content: "", first: 20 },
  venture: { file: "ventures.csv", content: "", first: 30 },
};
const tell = (file: string, line: number, column: string, message: string) =>
  tellFaults([{ file, line, row: `line ${line}`, column, message }], {
    name: "facts.csv",
    folder: "data",
    facts,
    next,
  });

test.each([
  ["figures.csv", 20, "value", "too many", "facts.csv row 2 (value): too many"],
  ["figures.csv", 21, "period_end", "too late", "facts.csv row 4 (period): too late"],
  ["figures.csv", 21, "place", "unknown", "facts.csv row 4 (place): unknown"],
  ["ventures.csv", 30, "id", "twice", "facts.csv row 3: twice"],
  // What the sheet leaves to the option is told by that.
  ["figures.csv", 20, "place", "unknown", "--place: unknown"],
  ["sources.csv", 9, "seen", "no day", "--seen: no day"],
  ["sources.csv", 8, "seen", "no day", "data/sources.csv line 8 (seen): no day"],
  ["figures.csv", 19, "value", "too many", "data/figures.csv line 19 (value): too many"],
  [
    ...(["figures.csv", 20, "value", "invalid number: 3-Jan"] as const),
    "facts.csv row 2 (value): invalid number: 3-Jan. Import the columns of the sheet as text",
  ],
])("a fault of %s in line %d (%s) is told by what one has in hand", (file, line, column, message, told) => {
  expect(tell(file, line, column, message)).toEqual([told]);
});

test("a new row is called by its row in the sheet, not by an id that nobody knows yet", () => {
  expect(tell("figures.csv", 20, "", "same content: p-f4 in figures.csv line 21 says it already")).toEqual([
    "facts.csv row 2: same content: row 4 says it already",
  ]);
});

test("faults stand in the order of the sheet, the same one once", () => {
  const one = { file: "figures.csv", line: 21, row: "", column: "value", message: "a" };
  const faults = [one, { ...one, line: 20 }, one];
  expect(tellFaults(faults, { name: "s", folder: "data", facts, next })).toEqual([
    "s row 2 (value): a",
    "s row 4 (value): a",
  ]);
});
