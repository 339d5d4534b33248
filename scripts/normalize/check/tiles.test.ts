import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checkTiles } from "./tiles.ts";

const places = [
  { code: "150000", level: "region", parent: "" },
  { code: "150200", zh: "甲市" },
  { code: "150300", zh: "乙市" },
  { code: "150300-park", level: "park" },
];
const first = { place: "150200", column: "0", row: "1", narrow_column: "2", narrow_row: "3" };
const second = { place: "150300", column: "1", row: "0", narrow_column: "3", narrow_row: "2" };
const tables = (...tiles: readonly (typeof first)[]) => makeTables({ places, tiles });
const told = (...tiles: readonly (typeof first)[]) => tell(checkTiles(tables(...tiles)));

test("one tile for every league and city is in order", () => {
  expect(told(first, second)).toEqual([]);
});

test("a city without a tile is told", () => {
  expect(told(first)).toEqual(["tiles.csv: missing tile: 150300 乙市"]);
});

test.each(["150000", "150300-park"])("%s is no league or city", (place) => {
  const other = { place, column: "9", row: "9", narrow_column: "9", narrow_row: "9" };
  expect(told(first, second, other)).toEqual([`tiles.csv line 4 (place): no league or city: ${place}`]);
});

test("a place that is not known is told by its own check", () => {
  expect(told(first, second, { ...first, place: "159900", row: "9", narrow_row: "9" })).toEqual([]);
});

test.each([
  [{ ...second, column: "0", row: "1" }, "(column): two tiles on one cell: 0,1 is also that of 150200"],
  [
    { ...second, narrow_column: "2", narrow_row: "3" },
    "(narrow_column): two tiles on one cell: 2,3 is also that of 150200",
  ],
])("%j stands on the cell of another", (tile, message) => {
  expect(told(first, tile)).toEqual([`tiles.csv line 3 ${message}`]);
});

test("of three tiles on one cell the first is named", () => {
  const [one, two, three] = ["150200", "150300", "150400"].map((place) => ({ ...first, place }));
  if (!one || !two || !three) throw new Error("no tiles");
  expect(told(one, two, three).filter((line) => line.includes("also that of 150200"))).toHaveLength(4);
});

test.each(["tiles", "places"] as const)("nothing is told while a row of the %s cannot be read", (name) => {
  expect(checkTiles(withUnread(tables(first), name))).toEqual([]);
});

test.each(["column", "row", "narrow_column", "narrow_row"])("a tile stands in no %s beyond the map", (column) => {
  expect(told(first, { ...second, [column]: "99" })).toEqual([]);
  expect(told(first, { ...second, [column]: "100" })).toEqual([
    `tiles.csv line 3 (${column}): tile off the map: 100. Write one from 0 to 99`,
  ]);
});
