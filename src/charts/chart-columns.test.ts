import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { money, row, world } from "../../test/lib/fixtures.ts";
import type { ChartRow } from "../model/types.ts";
import { chartColumns } from "./chart-columns.ts";
import { figures } from "../tables/figures.ts";
import { columnsOf } from "../tables/published.ts";

const words = [
  "label_zh | string | 图中名称 | Label (Chinese)",
  "label_en | string | 图中名称（英文） | Label",
  "group_zh | string | 图中分组 | Group (Chinese)",
  "group_en | string | 图中分组（英文） | Group",
];

test("a chart's own words come first", () => {
  expect(chartColumns.slice(0, words.length).map(lineOf)).toEqual(words);
});

test("behind its words a chart has the columns of every observation", () => {
  expect(chartColumns.slice(words.length).map(lineOf)).toEqual(columnsOf(figures).map(lineOf));
});

const drawn = { ...row(money("167.74")), label: { zh: "标", en: "Label" } };
const cells = (item: ChartRow) => cellsOf(item, { columns: chartColumns, data: world() });

test("a row has its words, and the cells of what it draws", () => {
  expect(cells({ ...drawn, group: { zh: "组", en: "Group" } })).toMatchObject({
    label_zh: "标",
    label_en: "Label",
    group_zh: "组",
    group_en: "Group",
    id: "demo-1",
    printed: "167.74亿元",
    place_en: "Wuhai",
  });
});

test("a row of an undivided chart has no group", () => {
  expect(cells(drawn)).toMatchObject({ group_zh: undefined, group_en: undefined });
});
