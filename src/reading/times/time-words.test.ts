import { expect, test } from "vitest";
import { planYears, toNumber, toYear } from "./time-words.ts";

test.each([
  ["1", 1],
  ["12", 12],
  ["两", 2],
  ["二", 2],
  ["九", 9],
  ["十", 10],
  ["十二", 12],
])("%s is %d", (word, expected) => {
  expect(toNumber(word)).toBe(expected);
});

test.each(["2023", "二〇二三", "二零二三"])("%s is 2023", (word) => {
  expect(toYear(word)).toBe("2023");
});

test.each([
  ["十一五", ["2006", "2010"]],
  ["十二五", ["2011", "2015"]],
  ["十三五", ["2016", "2020"]],
  ["十四五", ["2021", "2025"]],
  ["十五五", ["2026", "2030"]],
])("%s is of %j", (word, expected) => {
  expect(planYears(word)).toEqual(expected);
});
