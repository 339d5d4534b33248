import { expect, test } from "vitest";
import { allCharts } from "../../exports/charts.ts";
import { data } from "../../model/data.ts";
import { chartGroups } from "./chart-groups.ts";

const charts = allCharts(data);
const groups = chartGroups(charts, "zh");

test("every chart stands once, in the group of what most of its rows are about", () => {
  const all = groups.flatMap(({ first, others }) => [...first, ...others]);
  expect(new Set(all)).toEqual(new Set(charts));
  expect(all).toHaveLength(charts.length);
  const slugsOf = (id: string) =>
    groups
      .filter((group) => group.id === id)
      .flatMap(({ first, others }) => [...first, ...others].map(({ slug }) => slug));
  expect(slugsOf("funds")).toContain("funds-per-head");
  expect(slugsOf("counts")).toContain("key-projects");
  expect(slugsOf("chains")).toContain("chain-bdo");
});

test("three of a group are shown at once, in the order of the gallery", () => {
  for (const { first, others } of groups) {
    expect(first.length).toBe(others.length > 0 ? 3 : first.length);
    const order = [...first, ...others].map((chart) => charts.indexOf(chart));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});
