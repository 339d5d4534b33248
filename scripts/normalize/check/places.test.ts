import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checkPlaceCycles, checkTiles } from "./places.ts";

describe("place cycles", () => {
  const told = (parents: readonly (readonly [code: string, parent: string])[]) =>
    tell(checkPlaceCycles(makeTables({ places: parents.map(([code, parent]) => ({ code, parent })) })));
  const line = (code: string, cycle: string) =>
    `vocab/places.csv ${code} (parent): place within itself: ${cycle}. Give one another parent`;

  const [region, city, district, park] = ["150000", "150200", "150202", "150202-park"] as const;

  test.each([
    [
      "a tree",
      [
        [region, ""],
        [city, region],
        [district, city],
        [park, district],
      ],
      [],
    ],
    ["a place that is its own parent", [[city, city]], [line(city, `${city} → ${city}`)]],
    [
      "two places in each other",
      [
        [city, district],
        [district, city],
      ],
      [line(district, `${city} → ${district} → ${city}`)],
    ],
    [
      "a cycle behind its entrance",
      [
        [park, district],
        [district, city],
        [city, district],
      ],
      [line(city, `${district} → ${city} → ${district}`)],
    ],
    [
      "two ways into one cycle",
      [
        [park, district],
        [city, district],
        [district, region],
        [region, district],
      ],
      [line(region, `${district} → ${region} → ${district}`)],
    ],
    [
      "two cycles",
      [
        [city, city],
        [park, district],
        [district, park],
      ],
      [line(city, `${city} → ${city}`), line(district, `${park} → ${district} → ${park}`)],
    ],
    ["a parent that is unknown", [[city, "159900"]], []],
  ] as const)("%s: each cycle is told once, where it closes", (_, parents, expected) => {
    expect(told(parents)).toEqual(expected);
  });

  const codes = Array.from({ length: 12 }, (_, index) => `1502${String(index + 10)}`);

  test("of any parents there are as many faults as cycles, and mending each leaves none", () => {
    const parents = fc.array(fc.constantFrom("", ...codes), { minLength: codes.length, maxLength: codes.length });
    fc.assert(
      fc.property(parents, (given) => {
        const rows = codes.map((code, index) => [code, given[index] ?? ""] as const);
        const byCode = new Map(rows);
        // A place is on a cycle when its parents lead back to it.
        const back = (code: string) => {
          const seen = [];
          for (let at = byCode.get(code) ?? ""; at !== "" && seen.length < codes.length; at = byCode.get(at) ?? "")
            seen.push(at);
          return seen.includes(code) ? [...new Set(seen.slice(0, seen.indexOf(code) + 1))].sort().join() : undefined;
        };
        const cycles = new Set(codes.flatMap((code) => back(code) ?? []));
        const faults = told(rows);
        expect(faults).toHaveLength(cycles.size);
        const closing = new Set(faults.map((text) => text.split(" ")[1]));
        expect(told(rows.map(([code, parent]) => [code, closing.has(code) ? "" : parent]))).toEqual([]);
      }),
      { seed: 20261130, numRuns: 500 },
    );
  });

  test("a cycle of ten thousand places is told as one", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => String(150_000 + index));
    expect(told(many.map((code, index) => [code, many[(index + 1) % many.length] ?? ""]))).toHaveLength(1);
  });
});

describe("tiles", () => {
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
});
