import fc from "fast-check";
import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkPlaceCycles } from "./place-cycles.ts";

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
