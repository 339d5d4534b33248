import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { allCharts } from "./charts.ts";
import { data } from "../model/data.ts";
import { columnFrom, embedHeights, type Heights } from "./embed-height.ts";
import { fittedColumns, frameHeight } from "./frame-height.ts";

/** What a browser makes of the height in a column, in pixels. */
function valueOf(css: string, column: number): number {
  const script = css
    .replace(/([\d.]+)cqw/g, `($1*${column / 100})`)
    .replaceAll("px", "")
    .replace(/min|max/g, "Math.$&");
  return runInNewContext(script) as number;
}

const every = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const heights = (words: Heights["words"], drawing: Heights["drawing"] = () => 0): Heights => ({ words, drawing });

test("one line is enough for a drawing without words", () => {
  expect(
    frameHeight(
      heights(
        () => 100,
        (column) => column / 2,
      ),
    ),
  ).toMatch(/^max\(min\(\d+px,-?\d+px \+ \d+cqw\),min\(\(508px - 100cqw\)\*9999,-?\d+px \+ \d+cqw\)\)$/);
});

describe.each(allCharts(data).flatMap((chart) => (["zh", "en"] as const).map((lang) => ({ chart, lang }))))(
  "the frame of $chart.slug in $lang",
  ({ chart, lang }) => {
    const { drawing, words } = embedHeights(chart, lang);
    const css = frameHeight({ drawing, words });
    const over = (column: number) => valueOf(css, column) - drawing(column) - words(column);

    test("is nowhere lower than the chart, and in usual columns at most 24 pixels higher but where a line breaks", () => {
      for (const column of every(fittedColumns.from, fittedColumns.to))
        expect(over(column), `${column} px`).toBeGreaterThanOrEqual(-0.5);
      for (const column of every(fittedColumns.usual, fittedColumns.wide))
        if (words(column - 1) === words(column) && words(column + 1) === words(column))
          expect(over(column), `${column} px`).toBeLessThanOrEqual(24);
    });

    test("is enough in wider columns", () => {
      for (const column of [900, 1000, 1200]) expect(over(column), `${column} px`).toBeGreaterThanOrEqual(0);
    });

    test("is a code that a box can hold", () => {
      // A calendar breaks its lines at more widths than other charts.
      expect(css.length).toBeLessThan(1100);
    });
  },
);

test("the drawing of a phone ends where that of a column begins", () => {
  const drawing = (column: number) => (column < columnFrom ? 900 : 300);
  const css = frameHeight(heights(() => 100, drawing));
  expect(valueOf(css, columnFrom - 0.5)).toBeGreaterThanOrEqual(1000);
  expect(valueOf(css, columnFrom)).toBeLessThanOrEqual(424);
});
