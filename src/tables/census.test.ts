import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { census, world } from "../../test/lib/fixtures.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const censusColumns = columnsOf(tables.census);

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
