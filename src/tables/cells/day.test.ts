import { expect, test } from "vitest";
import { daysOf, readDateOrNone, readDay, readDayOrNone } from "./day.ts";

test.each(["2022-11-30", "2024-02-29", "1999-12-31", "0001-01-01"])("%s exists", (day) => {
  expect(readDay(day)).toBe(day);
  expect(readDayOrNone(day)).toBe(day);
});

test.each([
  "2022-02-30",
  "2023-02-29",
  "2022-13-01",
  "2022-00-10",
  "2022-1-1",
  "20221130",
  "2022-11",
  "2022-11-30T00:00",
  " 2022-11-30",
  "年2022-11-30",
])("%s is refused", (day) => {
  const fault = new Error(`invalid day: ${day}. Write a day that exists as YYYY-MM-DD`);
  expect(() => readDay(day)).toThrow(fault);
  expect(() => readDayOrNone(day)).toThrow(fault);
});

test("a day may be missing only where that is allowed", () => {
  expect(readDayOrNone("")).toBe("");
  expect(() => readDay("")).toThrow("invalid day: .");
});

test.each([
  ["2022-11-30", "2022-11-30", "2022-11-30"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2022", "2022-01-01", "2022-12-31"],
])("%s has its first and its last day", (text, first, last) => {
  expect(readDateOrNone(text)).toBe(text);
  expect(daysOf(text)).toEqual([first, last]);
});

test.each(["2022-13", "2022-1", "22", "2023-02-29", "2022-11-", "Nov 2022"])("%s is no date", (text) => {
  expect(daysOf(text)).toEqual([]);
  expect(() => readDateOrNone(text)).toThrow(
    `invalid date: ${text}. Write a day that exists as YYYY-MM-DD, or a month or year alone`,
  );
});

test("a date may be missing", () => {
  expect(readDateOrNone("")).toBe("");
});
