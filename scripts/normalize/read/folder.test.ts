import { expect, test } from "vitest";
import { withData } from "../../../test/normalize/overlay.ts";
import { readFolder } from "./folder.ts";
import type { Table } from "./table.ts";

test("every file of a data folder is read as the table that it is", () => {
  const tables = withData(readFolder);
  expect(
    Object.fromEntries(
      Object.entries<Table<unknown>>({ ...tables }).map(([name, { rows, keys }]) => [
        name,
        [rows.length, [...keys][0]],
      ]),
    ),
  ).toEqual({
    reports: [2, "demo-a"],
    figures: [15, "demo-a-001"],
    asides: [4, "1"],
    indicators: [10, "funds"],
    places: [4, "150000"],
    units: [11, ""],
    members: [3, "size-class"],
    census: [2, "150200"],
    corrections: [1, "demo-b-006"],
    relations: [2, "tiers"],
    readings: [1, "status"],
    releases: [1, "0.1.0"],
    releaseContents: [1, "0.1.0"],
    notNumerals: [1, "一般"],
    chains: [2, "solar"],
    nodes: [7, "silicon"],
    ventures: [5, "demo-a-v01"],
    methods: [2, "demo-a-m01"],
    mechanisms: [2, "dispatch"],
    tiles: [2, "150200"],
    targetRegions: [1, "delta"],
    courting: [2, "court-1"],
  });
  expect(Object.values<Table<unknown>>({ ...tables }).flatMap(({ faults }) => faults)).toEqual([]);
});

test("rows of the files of a report or a chain know which", () => {
  const { figures, asides, ventures, methods, nodes } = withData(readFolder);
  const last = [figures, asides, ventures, methods].map(({ rows }) => rows.at(-1)?.report);
  expect(last).toEqual(["demo-b", "demo-b", "demo-b", "demo-a"]);
  expect(nodes.rows.at(-1)?.chain).toBe("wind");
});
