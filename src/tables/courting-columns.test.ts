import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Courting } from "../model/types.ts";
import { courtingColumns } from "./courting-columns.ts";

test("the columns of courting.csv are a contract", () => {
  expect(courtingColumns.map(lineOf)).toEqual([
    "id | string | key | 编号 | Id",
    "report | string | → reports.id | 报道 | Report",
    "line | integer | 行号 | Line",
    "place | string | → places.code | 地区代码 | Place code",
    "place_zh | string | 地区 | Place (Chinese)",
    "place_en | string | 地区（英文） | Place",
    "region | string | 目标区域编号 | Target region id",
    "region_zh | string | 目标区域 | Target region (Chinese)",
    "region_en | string | 目标区域（英文） | Target region",
    "printed_zh | string | 原文地名 | As named (Chinese)",
    "printed_en | string | 原文地名（英文） | As named",
    "means_zh | string | 做法 | Means (Chinese)",
    "means_en | string | 做法（英文） | Means",
  ]);
});

const courting: Courting = {
  id: "demo-c1",
  report: "demo",
  line: 7,
  place: "150200",
  region: "east",
  printed: { zh: "沿海", en: "the coast" },
  means: { zh: "驻点", en: "offices" },
};
const region = (id: string, zh: string, en: string) => ({ id, zh, en, members: { zh: "", en: "" } });
const data = { ...world(), targetRegions: [region("south", "南方", "South"), region("east", "东部", "East")] };

test("a row names who courts whom, where that is printed and how it is done", () => {
  expect(cellsOf(courting, { columns: courtingColumns, data })).toEqual({
    id: "demo-c1",
    report: "demo",
    line: 7,
    place: "150200",
    place_zh: "包头市",
    place_en: "Baotou",
    region: "east",
    region_zh: "东部",
    region_en: "East",
    printed_zh: "沿海",
    printed_en: "the coast",
    means_zh: "驻点",
    means_en: "offices",
  });
});
