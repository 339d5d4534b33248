import { expect, test, vi } from "vitest";
import { chartsAbout, chartsFrom, checkCharts } from "./charts-about.ts";
import { money, world } from "../../../test/lib/fixtures.ts";

const data = world([money("1", { id: "d-1" }), money("2", { id: "o-1", report: "other", place: "150200" })]);
vi.mock("../../exports/charts.ts", async () => {
  const { money, row } = await import("../../../test/lib/fixtures.ts");
  const { venture } = await import("../../../test/chains/fixtures.ts");
  const { slugChart, slugMap } = await import("../../../test/lib/rows.ts");
  const derived = { basis: "derived", formula: { zh: "", en: "" }, inputs: ["o-1", "d-1"] } as const;
  return {
    allCharts: () => [
      slugChart("implied-bases", { rows: [row(money("1", { id: "d-1" }))] }),
      slugChart("both", { rows: [row({ ...money("1", { place: "150000" }), ...derived })] }),
      slugChart("hidden-total", { rows: [row(money("2", { id: "o-1", report: "other", place: "150200" }))] }),
      slugMap("map", { ventures: [venture("a", { report: "other", place: "150302" })] }),
      slugChart("claimed-and-recomputed"),
    ],
  };
});

const slugs = (charts: readonly { slug: string }[]) => charts.map(({ slug }) => slug);

test.each([
  ["demo", ["implied-bases", "both"]],
  ["other", ["both", "hidden-total", "map"]],
  ["none", []],
])("the charts from the report %s rest on a figure or venture of it: %j", (report, expected) => {
  expect(slugs(chartsFrom(report, data))).toEqual(expected);
});

test.each([
  [["150300"], ["implied-bases"]],
  [
    ["150000", "150302"],
    ["both", "map"],
  ],
  [["150200"], ["hidden-total"]],
  [[], []],
])("the charts about %j draw a value or venture of one of them: %j", (codes, expected) => {
  expect(slugs(chartsAbout(new Set(codes), data))).toEqual(expected);
});

test("the charts of what is recomputed stand in an order of their own", () => {
  expect(slugs(checkCharts(data))).toEqual(["hidden-total", "claimed-and-recomputed", "implied-bases"]);
});
