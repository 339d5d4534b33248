import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { census, world } from "../../test/lib/fixtures.ts";
import { censusColumns } from "./census-columns.ts";

test("the columns of census.csv are a contract", () => {
  expect(censusColumns.map(lineOf)).toEqual([
    "id | string | key | 编号 | Id",
    "place | string | → places.code | 地区代码 | Place code",
    "place_zh | string | 地区 | Place (Chinese)",
    "place_en | string | 地区（英文） | Place",
    "residents | integer | person | 常住人口 | Residents",
    "source | string | 出处 | Source (Chinese)",
    "source_en | string | 出处（英文） | Source",
  ]);
});

test("a row has its residents, its place by name, and its source in both languages", () => {
  expect(cellsOf(census, { columns: censusColumns, data: world() })).toEqual({
    id: "census-2020-150300",
    place: "150300",
    place_zh: "乌海市",
    place_en: "Wuhai",
    residents: 500_000,
    source: "普查",
    source_en: "Census",
  });
});
