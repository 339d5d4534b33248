import { expect, test, vi } from "vitest";
import { pageTitles } from "./page-titles.ts";
import { entries } from "../../site/sections.ts";
import { chainWorld } from "../../../test/chains/fixtures.ts";

const data = chainWorld();
vi.mock("../../exports/charts.ts", async () => {
  const { slugChart } = await import("../../../test/lib/rows.ts");
  return { allCharts: () => [slugChart("x")] };
});

test.each([
  ["charts/", "图表", "Charts"],
  ["methods/", "做法", "Methods"],
  ["methods/finance/", "基金资本", "Finance"],
  ["charts/x/", "图x", "Chart x"],
  ["reports/other/", "另一份 / 副题", "Other / Second line"],
  ["places/150302/", "海勃湾区", "Haibowan"],
  ["chains/demo/", "演示 · 全区 · 全景图", "Demo · Inner Mongolia · Panorama"],
  ["chains/demo/wuhai/prospect/", "演示 · 乌海 · 远景图", "Demo · Wuhai · Prospect"],
  ["chains/demo/compare/", "演示 · 乌海与包头对照", "Demo · Wuhai and Baotou side by side"],
])("the page %s is called %s, %s", (path, zh, en) => {
  expect(pageTitles(data).get(path)).toEqual({ zh, en });
});

test("every entry, seven kinds, a chart, two reports, four places, nine maps and a comparison have a page each", () => {
  expect(pageTitles(data).size).toBe(entries(data).length + 7 + 1 + 2 + 4 + 9 + 1);
  expect(pageTitles(data).has("charts/gone/")).toBe(false);
});
