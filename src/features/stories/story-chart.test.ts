import { expect, test } from "vitest";
import { allCharts } from "../../exports/charts.ts";
import { data } from "../../model/data.ts";
import { storyChart } from "./story-chart.ts";

test("a chart is found by its slug, else the build stops", () => {
  const [first] = allCharts(data);
  expect(storyChart(first?.slug ?? "", data)).toBe(first);
  expect(() => storyChart("none", data)).toThrow("unknown chart in a story: none.");
});
