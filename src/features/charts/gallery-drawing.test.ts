import { expect, test } from "vitest";
import type { Drawing } from "../../drawing/widths.ts";
import { allCharts } from "../../exports/charts.ts";
import { data } from "../../model/data.ts";
import { galleryDrawing, galleryPicture } from "./gallery-drawing.ts";

const drawn = (sizes: readonly [Drawing["width"], number][]) => ({
  drawings: () => sizes.map(([width, height]) => ({ width, height }) as Drawing),
});

test.each<[string, [Drawing["width"], number][], number]>([
  [
    "the phone's, which can be read in a column",
    [
      [360, 1000],
      [640, 400],
      [960, 400],
    ],
    360,
  ],
  [
    "a wider one where that is a long list",
    [
      [360, 1700],
      [640, 1300],
      [960, 1100],
    ],
    640,
  ],
  [
    "the widest where all are",
    [
      [360, 4000],
      [640, 3000],
      [960, 2900],
    ],
    960,
  ],
])("a chart stands in the gallery in %s", (_, sizes, width) => {
  expect(galleryDrawing(drawn(sizes), "zh")?.width).toBe(width);
});

test("a chain's map stands there by its marks, every other chart by a drawing", () => {
  for (const chart of allCharts(data))
    expect(/class="([a-z]+)/.exec(galleryPicture(chart, "zh"))?.[1]).toBe(chart.type === "figures" ? "chart" : "strip");
});
