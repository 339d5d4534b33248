import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import { placeNameColumns } from "./place-name-columns.ts";

test("the columns of a place's names are a contract", () => {
  expect(placeNameColumns.map(lineOf)).toEqual([
    "place_zh | string | 地区 | Place (Chinese)",
    "place_en | string | 地区（英文） | Place",
  ]);
});

test("a place is named in both languages, and an unknown one stops the file", () => {
  const cells = (place: string) => cellsOf({ place }, { columns: placeNameColumns, data: world() });
  expect(cells("150200")).toEqual({ place_zh: "包头市", place_en: "Baotou" });
  expect(() => cells("1502")).toThrow("unknown place: 1502.");
});
