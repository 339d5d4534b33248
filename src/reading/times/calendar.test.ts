import { expect, test } from "vitest";
import { days, isDay, isWithin, isYear, months, shift, shiftPeriod, third, years } from "./calendar.ts";

const text = (period: { start: string; end: string } | undefined) => (period ? `${period.start}/${period.end}` : "");

test("months go to the last day of the last, in leap years too", () => {
  expect(text(months("2023", [1, 2]))).toBe("2023-01-01/2023-02-28");
  expect(text(months("2024", [2, 2]))).toBe("2024-02-01/2024-02-29");
  expect(text(months("XXXX", [4, 6]))).toBe("XXXX-04-01/XXXX-06-30");
});

test("years are whole", () => {
  expect([text(years("2021")), text(years("2021", "2023"))]).toEqual([
    "2021-01-01/2021-12-31",
    "2021-01-01/2023-12-31",
  ]);
});

test.each([
  [{ month: 3, from: 5 }, "2023-03-05/2023-03-05"],
  [{ month: 3, from: 5, to: 8 }, "2023-03-05/2023-03-08"],
  [{ month: 2, from: 29 }, ""],
  [{ month: 13, from: 1 }, ""],
  [{ month: 0, from: 1 }, ""],
  [{ month: 4, from: 0 }, ""],
  [{ month: 4, from: 8, to: 5 }, ""],
])("days that there are: %j", (asked, expected) => {
  expect(text(days("2023", asked))).toBe(expected);
});

test.each([
  ["上旬", "2024-02-01/2024-02-10"],
  ["中旬", "2024-02-11/2024-02-20"],
  ["下旬", "2024-02-21/2024-02-29"],
])("a third of a month: %s", (word, expected) => {
  expect(text(third("2024", { month: 2, word }))).toBe(expected);
});

test.each([
  ["2023-01-01/2023-06-30", -1, "2022-01-01/2022-06-30"],
  ["2024-02-01/2024-02-29", -1, "2023-02-01/2023-02-28"],
  ["2023-01-01/2023-02-28", 1, "2024-01-01/2024-02-29"],
  ["2024-02-29/2024-02-29", -1, "2023-02-29/2023-02-28"],
  ["2023-03-05/2023-03-05", -2, "2021-03-05/2021-03-05"],
  ["XXXX-01-01/XXXX-03-31", -1, "XXXX-01-01/XXXX-03-31"],
])("the months of %s, %d years later, are %s", (period, by, expected) => {
  const [start = "", end = ""] = period.split("/");
  expect(text(shiftPeriod({ start, end }, by))).toBe(expected);
});

test("a year that no text tells has none before it", () => {
  expect([shift("2023", -2), shift("XXXX", 1)]).toEqual(["2021", "XXXX"]);
});

test("a period is a day, a calendar year, or neither", () => {
  const day = days("2022", { month: 1, from: 1 }) ?? { start: "", end: "" };
  const all = [day, years("2022"), months("2022", [7, 12]), years("2021", "2022")];
  expect(all.map(isDay)).toEqual([true, false, false, false]);
  expect(all.map(isYear)).toEqual([false, true, false, false]);
});

test("a period is within another that it does not leave", () => {
  const [half, year] = [months("2022", [7, 12]), years("2022")];
  expect([isWithin(half, year), isWithin(year, half), isWithin(year, year)]).toEqual([true, false, true]);
});
