import { expect, test } from "vitest";
import { judge, type Heard } from "./judge.ts";
import type { Answer } from "./pieces.ts";

const year = "2023-01-01/2023-12-31";
const want = (value: number, more: Partial<Answer> = {}): Answer => {
  return { value, unit: "CNY", hedge: "exact", periods: [year], ...more };
};
const hear = (value: number, more: Partial<Heard> = {}): Heard => {
  return { value, unit: "CNY", hedge: "exact", period: year, ...more };
};

test.each<[title: string, answers: Answer[], heard: Heard[], faults: string[]]>([
  ["all right", [want(3), want(-4)], [hear(3), hear(-4)], []],
  ["one not read", [want(3), want(4)], [hear(4)], ["unread"]],
  ["one that need not be read", [want(3, { optional: true })], [], []],
  ["one too many", [want(3)], [hear(3), hear(9)], ["made up"]],
  ["one before the right one", [want(3)], [hear(9), hear(3)], ["made up"]],
  ["another value", [want(3), want(4)], [hear(3), hear(5)], ["value"]],
  ["another value of what need not be read", [want(3, { optional: true })], [hear(5)], ["value"]],
  ["a sign lost", [want(-3)], [hear(3)], ["sign"]],
  ["another unit", [want(3)], [hear(3, { unit: "个" })], ["unit"]],
  ["a unit that is as good", [want(3, { also: [{ value: 3, unit: "个" }] })], [hear(3, { unit: "个" })], []],
  ["a hedge lost", [want(3, { hedge: "about" })], [hear(3)], ["hedge"]],
  ["no period", [want(3)], [hear(3, { period: "/" })], ["period empty"]],
  ["a period without a year", [want(3)], [hear(3, { period: "XXXX-01-01/XXXX-12-31" })], ["period empty"]],
  ["another period", [want(3)], [hear(3, { period: "2022-01-01/2022-12-31" })], ["period"]],
  ["a period where there is none", [want(3, { periods: ["/"] })], [hear(3)], ["period"]],
  ["about so many as about", [want(NaN, { within: [20, 30], optional: true })], [hear(20, { hedge: "about" })], []],
  ["about so many as exact", [want(NaN, { within: [20, 30], optional: true })], [hear(20)], ["value"]],
])("%s", (_, answers, heard, faults) => {
  expect(judge(answers, heard).faults).toEqual(faults);
});

test("counts are of numbers, rates can be formed of them", () => {
  const found = judge([want(3), want(-4), want(5), want(6)], [hear(3, { period: "/" }), hear(4), hear(5), hear(9)]);
  expect(found).toMatchObject({ wanted: 4, unread: 0, heard: 4, values: 3, signs: 2, units: 2, hedges: 2 });
  expect(found).toMatchObject({ periods: 1, emptyPeriods: 1, wrongPeriods: 0 });
});
