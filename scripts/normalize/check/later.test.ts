import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkLater } from "./later.ts";

const citedSources = [{ id: "p", published: "2023-01-10" }, { id: "q", published: "2024-02-01" }, { id: "undated" }];
const citedFigures = [
  { id: "p-f1", source: "p" },
  { id: "p-f2", source: "p" },
  { id: "q-f1", source: "q" },
  { id: "undated-f1", source: "undated" },
];
const told = (promise: string, later: string) =>
  tell(
    checkLater(makeTables({ citedSources, citedFigures, figures: [{}], ventures: [{}], later: [{ promise, later }] })),
  );

test.each([
  ["what another page says later", "p-f1", "q-f1"],
  ["what a page says of the promise of a report", "a-001", "q-f1"],
  ["what a page says looking back on its own promise", "p-f1", "p-f2"],
])("%s may be linked", (_, promise, later) => {
  expect(told(promise, later)).toEqual([]);
});

test.each([
  ["what was said before", "q-f1", "p-f1", "not said later: p-f1. Leave it out, or tell the days of both pages"],
  [
    "what is not dated",
    "p-f1",
    "undated-f1",
    "not said later: undated-f1. Leave it out, or tell the days of both pages",
  ],
  ["the promise itself", "p-f1", "p-f1", "later than itself: p-f1. Name what was said of it"],
  ["a venture of a figure", "p-f1", "a-v01", "venture of a figure: a-v01. Link two of one kind"],
])("%s may not", (_, promise, later, message) => {
  expect(told(promise, later)).toEqual([`later.csv line 2 (later): ${message}`]);
});

test("an id that there is not is told, with the one that was meant", () => {
  expect(told("p-f9", "q-f1")).toEqual([
    "later.csv line 2 (promise): unknown figure or venture: p-f9. Did you mean p-f1?",
  ]);
});
