import * as Plot from "@observablehq/plot";
import { fillOf } from "../../drawing/mark.ts";
import type { ChartRow } from "../define-chart.ts";
import { titleOf } from "./annotations.ts";
import { compose, painted, plotOn, type Scale } from "./plot-on.ts";
import { layOutSeries, type SeriesOptions, type Span } from "./series-layout.ts";

/**
 * Values over time: one axis of years, and on it each value from its first day to its last; a part for each scope,
 * broken off from the one before, with a scale of its own. Nothing joins one value to the next. What lies within a
 * longer period stands before it; what has no period stands beside the axis.
 */
export function series(rows: readonly ChartRow[], options: SeriesOptions): SVGSVGElement {
  const { data } = options;
  const { time, spans, words, reasons, leaders, floors, breaks, rules, height } = layOutSeries(rows, options);
  const days = inDays(time.scale);
  const line = { x1: days("x1"), x2: days("x2"), y1: "y1", y2: "y2" } as const;
  // The longest and highest first, for what lies within it is drawn over it.
  const drawn = spans
    .toSorted((a, b) => b.x2 - b.x1 - (a.x2 - a.x1) || a.y1 - b.y1)
    .map((span) => ({ ...span, ...fillOf(span.row.of, { data }) }));
  const box = { x1: days("x1"), x2: days("x2"), y1: "y1", y2: "y2", insetLeft: 1, insetRight: 1 } as const;
  const title = ({ row }: Span) => titleOf(row, options);
  const bars = (alone: boolean) => drawn.filter((span) => span.alone === alone);
  const marks = [
    Plot.link(rules, { ...line, stroke: "var(--rule)" }),
    Plot.link(breaks, { ...line, stroke: "var(--muted)", strokeDasharray: "6 4" }),
    // A rim of the ground parts a span from the longer one behind it.
    ...bars(false).flatMap((span) => [
      Plot.rect([span], { ...box, insetLeft: 0, insetRight: 0, stroke: "var(--ground)", fill: "none", strokeWidth: 4 }),
      Plot.rect([span], { ...box, ...painted, strokeWidth: 1.5, title }),
    ]),
    Plot.rect(bars(true), { ...box, ...painted, strokeWidth: 1.5, rx: 6, title }),
    Plot.link(floors, { ...line, stroke: "var(--muted)" }),
    Plot.link(leaders, { ...line, stroke: "var(--ground)", strokeWidth: 4 }),
    Plot.link(leaders, { ...line, stroke: "var(--muted)" }),
  ];
  const parts = plotOn(time.scale, { ...options, height, marks });
  return compose(parts, { ...options, words, reasons, rim: true, height });
}

/** Plot takes what lies across in days: pixels as days, also beyond the last. */
function inDays({ domain, range }: Scale) {
  return (end: "x1" | "x2") => (placed: Readonly<Record<"x1" | "x2", number>>) =>
    domain[0] + ((placed[end] - range[0]) / (range[1] - range[0])) * (domain[1] - domain[0]);
}
