import { expect, test } from "vitest";
import { timeScale } from "./time-scale.ts";

const spans = [
  { period_start: "2021-07-01", period_end: "2021-12-31" },
  { period_start: "2023-01-01", period_end: "2023-01-31" },
];
const time = timeScale(spans, { from: 10, to: 10 + 365 * 3 });

test("the axis runs over whole years, each as long as it is", () => {
  expect(time.years).toEqual([
    { year: "2021", x1: 10, x2: 375 },
    { year: "2022", x1: 375, x2: 740 },
    { year: "2023", x1: 740, x2: 1105 },
  ]);
});

test("a span goes from the beginning of its first day to the end of its last", () => {
  expect(time.span({ period_start: "2022-01-01", period_end: "2022-01-01" })).toEqual({ x1: 375, x2: 376 });
  expect(time.span({ period_start: "2022-01-01", period_end: "2022-12-31" })).toEqual({ x1: 375, x2: 740 });
});
