import { expect, test } from "vitest";
import { columnWidths } from "./column-widths.ts";
import type { NodeStage } from "../../model/types.ts";

const four: readonly NodeStage[] = ["equipment", "upstream", "midstream", "downstream", "use"];
/** Boxes that hold so many pixels of text, whatever their width. */
const heightOf = (areas: Partial<Record<NodeStage, number>>) => (stages: readonly NodeStage[], width: number) =>
  stages.reduce((sum, stage) => sum + (areas[stage] ?? 1) / width, 0);
const widthsOf = (stages: readonly NodeStage[], areas: Partial<Record<NodeStage, number>>) =>
  Object.fromEntries(columnWidths(960, { stages, heightOf: heightOf(areas) }));

test("the column with most to tell is widest, and all are about as high as they can be alike", () => {
  const areas = { equipment: 20_000, upstream: 180_000, midstream: 120_000, downstream: 80_000, use: 60_000 };
  const widths = widthsOf(four, areas);
  expect(widths["upstream"]).toBe(widths["equipment"]);
  expect(widths["upstream"]).toBeGreaterThan(widths["midstream"] ?? NaN);
  expect(widths["midstream"]).toBeGreaterThan(widths["downstream"] ?? NaN);
});

test("no column is narrower than a name needs nor wider than is of use, and together they fill the width", () => {
  const widths = widthsOf(four, { upstream: 900_000 });
  const { upstream = 0, midstream = 0, downstream = 0, use = 0 } = widths;
  expect(Math.min(midstream, downstream, use)).toBeGreaterThanOrEqual(140);
  expect(upstream).toBeGreaterThan(340);
  expect(upstream).toBeLessThan(360);
  const gutters = 3 * 48 + 26;
  expect(upstream + midstream + downstream + use + gutters).toBeGreaterThan(960 - 6);
  expect(upstream + midstream + downstream + use + gutters).toBeLessThanOrEqual(960);
});

test("room that makes a column no lower goes to those that it does, and what is of use to none is shared", () => {
  const fixed = (stages: readonly NodeStage[], width: number) => (stages.includes("upstream") ? 900 : 90_000 / width);
  const widths = Object.fromEntries(columnWidths(960, { stages: four, heightOf: fixed }));
  expect(widths["upstream"]).toBe(140);
  const even = Object.fromEntries(columnWidths(960, { stages: four, heightOf: () => 900 }));
  const [least, most] = [Math.min(...Object.values(even)), Math.max(...Object.values(even))];
  expect(most - least).toBeLessThanOrEqual(6);
});

test("fewer columns than three are as wide as three", () => {
  expect(widthsOf(["upstream", "midstream"], { upstream: 900_000 })).toEqual({ upstream: 279, midstream: 279 });
});

test("a column is as wide as its longest word needs, where that leaves the others as much as a name needs", () => {
  const isWhole = (stages: readonly NodeStage[], width: number) => !stages.includes("use") || width >= 200;
  const options = { stages: four, heightOf: heightOf({ upstream: 900_000 }) };
  const { use = 0, downstream = 0 } = Object.fromEntries(columnWidths(960, { ...options, isWhole }));
  expect([use, downstream]).toEqual([200, 140]);
  expect(Object.fromEntries(columnWidths(960, { ...options, isWhole: () => false }))).toEqual(
    Object.fromEntries(columnWidths(960, options)),
  );
});
