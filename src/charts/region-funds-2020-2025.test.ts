import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { figureChart } from "./figure-chart.ts";
import { regionFunds20202025 } from "./region-funds-2020-2025.ts";

const chart = figureChart(regionFunds20202025, data);

test("what the region received is told in a part for each scope, once each, and what is computed rests on what is shown", () => {
  const values = chart.rows
    .filter(({ of }) => of.basis === "printed")
    .map(({ of }) => [of.indicator, of.value, of.status]);
  expect(values).toEqual(
    expect.arrayContaining([
      ["funds-domestic-outside", 1386.4, "actual"],
      ["funds-domestic", 432.3, "actual"],
      ["funds-domestic", 1964.8, "actual"],
      ["funds-domestic", 3900, "target"],
      ["funds-introduced", 5300, "actual"],
      ["funds-introduced", 5700, "target"],
    ]),
  );
  expect(new Set(values.map((cells) => cells.join(" "))).size).toBe(values.length);
});

test("the headline carries no value that was seen in a copy only", () => {
  expect(chart.title.zh).not.toMatch(/5300|432/);
});
