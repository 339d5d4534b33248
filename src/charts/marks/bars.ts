import * as Plot from "@observablehq/plot";
import { fillOf } from "../../drawing/mark.ts";
import type { ChartRow } from "../define-chart.ts";
import { titleOf } from "./annotations.ts";
import { layOutBars } from "./bar-layout.ts";
import type { BarOptions } from "./bar-scale.ts";
import { compose, framed, painted, plotOn, valueAt } from "./plot-on.ts";

/** Horizontal bars from zero, each with its label and its value written at it; groups get a heading. */
export function bars(rows: readonly ChartRow[], options: BarOptions): SVGSVGElement {
  const { data, colour } = options;
  const { bars: placed, words, reasons, height } = layOutBars(rows, options);
  const box = { x1: "from", x2: "to", y1: "y1", y2: "y2" } as const;
  const filled = {
    ...box,
    ...painted,
    strokeWidth: 1.5,
    title: ({ row }: { row: ChartRow }) => titleOf(row, options),
  };
  const parts = [...Map.groupBy(placed, ({ scale }) => scale)].flatMap(([scale, members]) => {
    const paint = members.map((bar) => ({
      ...bar,
      ...fillOf(bar.row.of, { data, ...(colour && { colour: colour(bar.row) }) }),
    }));
    const marks = [
      Plot.rect(
        paint.filter(({ whole, to }) => whole > to),
        { ...box, x2: "whole", ...framed },
      ),
      Plot.rect(
        paint.filter(({ alone }) => !alone),
        filled,
      ),
      Plot.rect(
        paint.filter(({ alone }) => alone),
        { ...filled, rx: 8 },
      ),
      Plot.text(paint, { x: "whole", y: ({ y1, y2 }: { y1: number; y2: number }) => (y1 + y2) / 2, ...valueAt(7) }),
    ];
    return plotOn(scale, { ...options, height, marks });
  });
  return compose(parts, { ...options, words, reasons, height });
}
