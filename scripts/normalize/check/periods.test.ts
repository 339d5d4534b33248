import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkPeriods, checkTense } from "./periods.ts";

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

test("what is printed as “this year” has the days of a result of the same report", () => {
  const asOf = { id: "a-001", flags: "period-from-report", status: "actual" };
  const told = (beside: object, own = {}) => {
    const period = { period_start: "2022-01-01", period_end: "2022-11-30" };
    const other = { id: "a-002", status: "actual", ...period, ...beside };
    return tell(checkPeriods(makeTables({ figures: [{ ...asOf, ...period, ...own }, other] })));
  };
  expect(told({})).toEqual([]);
  const fault = (to: string) => [
    `figures/a.csv a-001 (period_end): period of no other figure: ${to}. Flags say period-from-report: write one that the report prints, from 1 January`,
  ];
  expect(told({ period_end: "2022-10-31" })).toEqual(fault("2022-01-01 to 2022-11-30"));
  expect(told({ status: "expected" })).toEqual(fault("2022-01-01 to 2022-11-30"));
  expect(told({ flags: asOf.flags })).toContain(fault("2022-01-01 to 2022-11-30")[0]);
  const march = { period_start: "2022-03-01" };
  expect(told(march, march)).toEqual(fault("2022-03-01 to 2022-11-30"));
});

test.each([
  ["period-from-before", "行动方案（2023—2025年）", 0],
  ["period-from-before", "行动方案（2023—2026年）", 1],
  ["period-from-report", "行动方案（2023—2025年）", 1],
])("flags %s, title %s: faults of a target over 2023–2025: %d", (flags, title, count) => {
  const target = { report: "a", flags, status: "target", period_start: "2023-01-01", period_end: "2025-12-31" };
  expect(checkPeriods(makeTables({ figures: [target], reports: [{ id: "a", title }] }))).toHaveLength(count);
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

const told = (status: string, [period_start, period_end]: readonly [string, string], published_to = "2023-03-01") =>
  tell(
    checkTense(makeTables({ reports: [{ id: "a", published_to }], figures: [{ status, period_start, period_end }] })),
  );

test.each([
  ["a target that lies ahead", "target", ["2024-01-01", "2024-12-31"], "2023-03-01"],
  ["a target that a review looks back on", "target", ["2022-01-01", "2022-12-31"], "2023-03-01"],
  ["a target that ended a year ago to the day", "target", ["2022-01-01", "2022-03-01"], "2023-03-01"],
  ["a fact of the past", "actual", ["2020-01-01", "2020-12-31"], "2023-03-01"],
  ["a fact that begins on the last possible day", "actual", ["2023-03-01", "2023-12-31"], "2023-03-01"],
  ["a size class of the past", "threshold", ["2020-01-01", "2020-12-31"], "2023-03-01"],
  ["a capacity of the future", "capacity", ["2024-01-01", "2024-12-31"], "2023-03-01"],
  ["a target without a period", "target", ["", ""], "2023-03-01"],
  ["a target of a report without a day", "target", ["2020-01-01", "2020-12-31"], ""],
  ["a fact of a report without a day", "actual", ["2024-01-01", "2024-12-31"], ""],
  // Half a period is told by its own check.
  ["a target with an end only", "target", ["", "2020-12-31"], "2023-03-01"],
  ["a fact with a beginning only", "actual", ["2024-01-01", ""], "2023-03-01"],
] as const)("%s is in its tense", (_, status, period, published) => {
  expect(told(status, period, published)).toEqual([]);
});

test.each(["target", "expected", "plan"])("%s: a period that ended more than a year before is past", (status) => {
  expect(told(status, ["2022-01-01", "2022-02-28"])).toEqual([
    `figures/a.csv a-001 (status): ${status} in the past tense: the period ended on 2022-02-28, the report is of 2023-03-01 at the latest`,
  ]);
});

test("a fact whose period begins after the report is future", () => {
  expect(told("actual", ["2023-03-02", "2023-12-31"])).toEqual([
    "figures/a.csv a-001 (status): actual in the future tense: the period begins on 2023-03-02, the report is of 2023-03-01 at the latest",
  ]);
});

test("periods and tense of a figure of a cited page are held to its page", () => {
  const cited = (cells: Readonly<Record<string, string>>) => {
    const tables = makeTables({ citedFigures: [cells] });
    return tell([...checkPeriods(tables), ...checkTense(tables)]);
  };
  const [file, year] = ["cited/figures.csv p-f1", { period_start: "2023-01-01", period_end: "2023-12-31" }];
  expect(cited({ ...year, status: "target" })).toEqual([]);
  expect(cited({ period_start: "2023-01-01" })).toEqual([
    `${file} (period_end): half a period: 2023-01-01. Write both ends or none`,
  ]);
  expect(cited(year)).toEqual([
    `${file} (status): actual in the future tense: the period begins on 2023-01-01, the page is of 2022-12-31 at the latest`,
  ]);
});
