import { expect, test } from "vitest";
import { nextDay, periodLength, shiftYears } from "./period.ts";

test.each([
  ["2022-11-30", -1, "2021-11-30"],
  ["2025-02-28", -1, "2024-02-29"],
  ["2024-02-29", 1, "2025-02-28"],
  ["2023-02-15", 2, "2025-02-15"],
  ["", 1, ""],
])("%s shifted by %i years is %s", (day, years, shifted) => {
  expect(shiftYears(day, years)).toBe(shifted);
});

test.each([
  ["2022-11-30", "2022-12-01"],
  ["2022-12-31", "2023-01-01"],
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
])("from %s to %s lasts %o", (period_start, period_end, length) => {
  expect(periodLength({ period_start, period_end })).toEqual(length);
});
