import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Venture } from "../model/types.ts";
import { venturePlaceColumns } from "./venture-place-columns.ts";

test("the columns of a venture's place are a contract", () => {
  expect(venturePlaceColumns.map(lineOf)).toEqual([
    "id | string | key | 编号 | Id",
    "report | string | → reports.id | 报道 | Report",
    "line | integer | 行号 | Line",
    "company | string | 企业 | Company (Chinese)",
    "company_en | string | 企业（英文） | Company",
    "project | string | 项目 | Project (Chinese)",
    "project_en | string | 项目（英文） | Project",
    "place | string | → places.code | 地区代码 | Place code",
    "place_zh | string | 地区 | Place (Chinese)",
    "place_en | string | 地区（英文） | Place",
  ]);
});

const placed = {
  id: "demo-v1",
  report: "demo",
  line: 8,
  company: "甲公司",
  company_en: "A Co",
  project: "储罐",
  project_en: "Tanks",
  place: "150200",
};

test("a row has the firm and the project in both languages, and its place by name", () => {
  expect(cellsOf(placed as Venture, { columns: venturePlaceColumns, data: world() })).toEqual({
    ...placed,
    place_zh: "包头市",
    place_en: "Baotou",
  });
});
