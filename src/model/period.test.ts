import { expect, test } from "vitest";
import { dayParts, isWholeMonths, nextDay, periodLength, samePeriod, shiftYears } from "./period.ts";

test.each([
  ["2022-11-30", -1, "2021-11-30"],
  ["2025-02-28", -1, "2024-02-29"],
  ["2024-02-29", 1, "2025-02-28"],
  ["2023-02-15", 2, "2025-02-15"],
  ["2023-11-05", 2, "2025-11-05"],
  ["", 1, ""],
])("%s shifted by %i years is %s", (day, years, shifted) => {
  expect(shiftYears(day, years)).toBe(shifted);
});

test.each([
  ["2022-11-30", "2022-12-01"],
  ["2022-12-31", "2023-01-01"],
  ["2024-02-28", "2024-02-29"],
])("the day after %s is %s", (day, next) => {
  expect(nextDay(day)).toBe(next);
});

test.each([
  ["2022-01-01", "2022-11-30", { months: 11 }],
  ["2023-01-01", "2025-12-31", { months: 36 }],
  ["2022-11-10", "2022-11-10", { days: 1 }],
  ["2022-11-10", "2022-12-09", { days: 30 }],
  ["2022-01-10", "2022-11-30", { days: 325 }],
  ["", "2022-12-09", undefined],
  ["2022-01-01", "", undefined],
  ["2022-11-01", "2023-02-28", { months: 4 }],
  ["2024-02-01", "2024-02-28", { days: 28 }],
])("from %s to %s lasts %o", (period_start, period_end, length) => {
  expect(periodLength({ period_start, period_end })).toEqual(length);
});

test.each([
  ["2022-01-01", "2022-11-30", true],
  ["2022-01-01", "2022-12-31", false],
  ["2021-01-01", "2022-11-30", false],
  ["2022-11-30", "2022-01-01", false],
])("that %s to %s are the same days is %s", (period_start, period_end, same) => {
  const period = { period_start: "2022-01-01", period_end: "2022-11-30" };
  expect(samePeriod(period, { period_start, period_end })).toBe(same);
});

test.each([
  ["2022-01-01", "2022-11-30", true],
  ["2024-02-01", "2024-02-29", true],
  ["2024-02-01", "2024-02-28", false],
  ["2022-01-02", "2022-11-30", false],
  ["2022-01-11", "2022-11-30", false],
])("that %s to %s are whole months is %s", (period_start, period_end, whole) => {
  expect(isWholeMonths({ period_start, period_end })).toBe(whole);
});

test("the parts of a day are numbers", () => {
  expect(dayParts("2022-11-05")).toEqual({ year: 2022, month: 11, date: 5 });
});

test("of “this year” no last day is printed: it has no length, is not of whole months, and is no period that has one", () => {
  const days = { period_start: "2022-01-01", period_end: "2022-11-30" };
  const asOf = { ...days, flags: ["period-from-report"] as const };
  expect(periodLength(asOf)).toBeUndefined();
  expect(isWholeMonths(asOf)).toBe(false);
  expect([samePeriod(asOf, days), samePeriod(days, asOf), samePeriod(asOf, { ...asOf })]).toEqual([false, false, true]);
});
