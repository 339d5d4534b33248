import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { baotouFunds20182025 } from "./baotou-funds-2018-2025.ts";
import { figureChart } from "./figure-chart.ts";

const chart = figureChart(baotouFunds20182025, data);

test("Baotou’s funds are those of every scope, with what a year and its growth imply, and what has no year last", () => {
  const told = chart.rows.map(({ of, group }) => [group?.zh, of.period_start.slice(0, 4), of.basis, of.status]);
  expect(told).toEqual(
    expect.arrayContaining([
      ["国内（区外）到位资金", "2018", "printed", "actual"],
      ["区外到位资金", "2021", "derived", "actual"],
      ["区外到位资金", "2022", "printed", "actual"],
      ["引进到位资金，时期未载", "", "printed", "target"],
    ]),
  );
  // The same amount, cut off at the end of its line, is doubtful and stays out.
  expect(told.filter(([, year, basis]) => year === "2022" && basis === "printed")).toHaveLength(1);
});

test("an English page’s unit is told in the Chinese one of its size", () => {
  expect(chart.subtitle.zh).toContain("；单位：亿元");
  expect(chart.subtitle.zh).not.toContain("billion");
});
