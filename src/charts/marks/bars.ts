import * as Plot from "@observablehq/plot";
import type { ChartRow } from "../define-chart.ts";
import { fillOf } from "../../drawing/fills.ts";
import { tooltipText } from "../../drawing/tooltip-text.ts";
import { layOutBars } from "./bar-layout.ts";
import type { BarOptions } from "./bar-options.ts";
import { framed, painted, pixelPlot } from "./pixels.ts";
import { writeWords } from "./words.ts";

const box = { x1: "x1", x2: "x2", y1: "y1", y2: "y2" } as const;

/** Horizontal bars from zero, each with its label and its value written at it; groups get a heading. */
export function bars(rows: readonly ChartRow[], options: BarOptions): SVGSVGElement {
  const { lang, colour } = options;
  const { bars: placed, words, height } = layOutBars(rows, options);
  const paint = placed.map((bar) => ({ ...bar, ...fillOf(bar.row.of, colour ? { colour: colour(bar.row) } : {}) }));
  const filled = {
    ...box,
    ...painted,
    strokeWidth: 1.5,
    title: ({ row }: { row: ChartRow }) => tooltipText(row, { lang }),
  };
  return pixelPlot(
    [
      Plot.rect(
        placed.filter(({ frame, x2 }) => frame > x2),
        { ...box, x2: "frame", ...framed },
      ),
      Plot.rect(
        paint.filter(({ alone }) => !alone),
        filled,
      ),
      Plot.rect(
        paint.filter(({ alone }) => alone),
        { ...filled, rx: 8 },
      ),
      ...writeWords(words),
    ],
    { ...options, height },
  );
}
