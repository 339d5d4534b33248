import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import { placeLevels, type Place } from "../model/types.ts";
import { placeColumns } from "./place-columns.ts";

test("the columns of places.csv are a contract", () => {
  expect(placeColumns.map(lineOf)).toEqual([
    "code | string | key | 代码 | Code",
    "zh | string | 中文名 | Chinese name",
    "en | string | 英文名 | English name",
    "level | string | 层级 | Level",
    "parent | string | → places.code | 上级 | Parent",
  ]);
});

test("a row has the place in both languages, its level and what it lies in", () => {
  const place: Place = { code: "150302", zh: "海勃湾区", en: "Haibowan", level: "district", parent: "150300" };
  expect(cellsOf(place, { columns: placeColumns, data: world() })).toEqual(place);
});

test("the levels are told", () => {
  const told = placeColumns.find(({ name }) => name === "level")?.description.en;
  for (const level of placeLevels) expect(told).toContain(level);
});
