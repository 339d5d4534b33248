import { expect, test } from "vitest";
import { slugChart, slugMap } from "../../../test/lib/rows.ts";
import { chartTitle } from "./chart-title.ts";

test.each([
  ["a chart of figures", slugChart("甲"), "图甲", "Chart 甲"],
  ["a chain's map", slugMap("甲"), "图表：图甲", "Chart: Chart 甲"],
])("the page of %s bears its finding; a map says that it is a chart", (_, of, zh, en) => {
  expect([chartTitle(of, "zh"), chartTitle(of, "en")]).toEqual([zh, en]);
});
