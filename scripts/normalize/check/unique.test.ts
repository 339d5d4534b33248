import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkUnique } from "./unique.ts";

type Row = Readonly<Record<string, string>>;
const told = (name: string, rows: readonly Row[]) => tell(checkUnique(makeTables({ [name]: rows })));

test.each<[name: string, file: string, row: Row, column: string, value: string, other: Row]>([
  ["reports", "reports.csv", { id: "a" }, "id", "a", { id: "b" }],
  ["figures", "figures/a.csv", { id: "a-001" }, "id", "a-001", { id: "a-002" }],
  ["indicators", "vocab/indicators.csv", { id: "projects" }, "id", "projects", { id: "funds" }],
  ["places", "vocab/places.csv", { code: "150200" }, "code", "150200", { code: "150300" }],
  ["units", "vocab/units.csv", { unit: "个" }, "unit", "个", { unit: "家" }],
  [
    "members",
    "vocab/members.csv",
    { dimension: "size", member: "large" },
    "member",
    "size/large",
    { dimension: "sector", member: "large" },
  ],
  ["census", "context/census-2020.csv", { place: "150200" }, "place", "150200", { place: "150300" }],
  [
    "corrections",
    "corrections.csv",
    { figure: "a-001", kind: "odd-unit" },
    "kind",
    "a-001/odd-unit",
    { figure: "a-001", kind: "odd-print" },
  ],
  ["relations", "relations.csv", { id: "r" }, "id", "r", { id: "s" }],
  ["readings", "readings.csv", { field: "value" }, "field", "value", { field: "unit" }],
  ["notNumerals", "vocab/not-numerals.csv", { word: "一般" }, "word", "一般", { word: "一定" }],
  ["chains", "vocab/chains.csv", { id: "wind" }, "id", "wind", { id: "solar" }],
  ["nodes", "chains/wind.csv", { id: "tower" }, "id", "wind/tower", { id: "tower", chain: "solar" }],
  ["ventures", "ventures/a.csv", { id: "a-v01" }, "id", "a-v01", { id: "a-v02" }],
  ["methods", "methods/a.csv", { id: "a-m01" }, "id", "a-m01", { id: "a-m02" }],
  ["mechanisms", "vocab/mechanisms.csv", { id: "maps" }, "id", "maps", { id: "visits" }],
  ["tiles", "tiles.csv", { place: "150200" }, "place", "150200", { place: "150300" }],
  ["targetRegions", "vocab/target-regions.csv", { id: "delta" }, "id", "delta", { id: "coast" }],
  ["courting", "courting.csv", { id: "court-1" }, "id", "court-1", { id: "court-2" }],
])("two rows of the %s do not share the name", (name, file, row, column, value, other) => {
  expect(told(name, [row, other])).toEqual([]);
  expect(told(name, [row, other, row])).toEqual([
    `${file} line 4 (${column}): duplicate ${column}: ${value}. First in ${file} line 2`,
  ]);
});

test("of three the first is named twice", () => {
  expect(told("mechanisms", [{ id: "a" }, { id: "a" }, { id: "a" }])).toEqual([
    "vocab/mechanisms.csv line 3 (id): duplicate id: a. First in vocab/mechanisms.csv line 2",
    "vocab/mechanisms.csv line 4 (id): duplicate id: a. First in vocab/mechanisms.csv line 2",
  ]);
});

test.each(["scope", "screen"])("two places do not share a %s, and many may have none", (column) => {
  const rows = ["1", "2", "", "", "1"].map((cell, index) => ({ code: `15010${index}`, [column]: cell }));
  expect(told("places", rows)).toEqual([
    `vocab/places.csv line 6 (${column}): duplicate ${column}: 1. First in vocab/places.csv line 2`,
  ]);
});
