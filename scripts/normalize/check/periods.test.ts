import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkPeriods } from "./periods.ts";

const figure = (start: string, end: string) =>
  tell(checkPeriods(makeTables({ figures: [{ period_start: start, period_end: end }] })));
const report = (published: string, from: string, to: string) =>
  tell(checkPeriods(makeTables({ reports: [{ id: "a", published, published_from: from, published_to: to }] })));

test.each([
  ["", ""],
  ["2022-01-01", "2022-11-30"],
  ["2022-01-01", "2022-01-01"],
  ["1990-01-01", "2040-12-31"],
])("the period %j to %j is in order", (start, end) => {
  expect(figure(start, end)).toEqual([]);
});

test.each([
  ["2022-01-01", "", "(period_end): half a period: 2022-01-01. Write both ends or none"],
  ["", "2022-11-30", "(period_start): half a period: 2022-11-30. Write both ends or none"],
  ["2022-11-30", "2022-01-01", "(period_start): reversed period: 2022-11-30 to 2022-01-01. Put the earlier day first"],
  ["1989-12-31", "2022-01-01", "(period_start): day out of range: 1989-12-31. Expected 1990-01-01 to 2040-12-31"],
  ["2022-01-01", "2041-01-01", "(period_start): day out of range: 2041-01-01. Expected 1990-01-01 to 2040-12-31"],
])("the period %j to %j is told", (start, end, message) => {
  expect(figure(start, end)).toEqual([`figures/a.csv a-001 ${message}`]);
});

test.each([
  ["", "", ""],
  ["", "2022-11-30", "2022-12-31"],
  ["2022-12-05", "2022-11-30", "2022-12-31"],
  ["2022-11-30", "2022-11-30", "2022-12-31"],
  ["2022-12-31", "2022-11-30", "2022-12-31"],
  ["2022-12-31", "2022-11-30", ""],
  ["2022-12-31", "", ""],
  ["", "2022-11-30", ""],
  ["", "", "2022-12-31"],
])("a report of %j, between %j and %j, is in order", (published, from, to) => {
  expect(report(published, from, to)).toEqual([]);
});

test.each([
  [
    "2022-11-29",
    "2022-11-30",
    "2022-12-31",
    "(published): day outside its bounds: 2022-11-29. The bounds are 2022-11-30 to 2022-12-31",
  ],
  [
    "2023-01-01",
    "2022-11-30",
    "2022-12-31",
    "(published): day outside its bounds: 2023-01-01. The bounds are 2022-11-30 to 2022-12-31",
  ],
  // Bounds that are wrong themselves are told alone.
  [
    "2023-01-01",
    "2022-12-31",
    "2022-11-30",
    "(published_from): reversed period: 2022-12-31 to 2022-11-30. Put the earlier day first",
  ],
  [
    "2022-12-31",
    "1922-11-30",
    "2022-12-31",
    "(published_from): day out of range: 1922-11-30. Expected 1990-01-01 to 2040-12-31",
  ],
])("a report of %j, between %j and %j, is told", (published, from, to, message) => {
  expect(report(published, from, to)).toEqual([`reports.csv a ${message}`]);
});
