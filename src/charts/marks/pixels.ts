import * as Plot from "@observablehq/plot";
import type { RenderOptions } from "../define-chart.ts";

/** A plot without axes or margins whose marks are placed in pixels: the marks here lay their words out themselves. */
export function pixelPlot(
  marks: Plot.Markish[],
  { document, width, height }: Pick<RenderOptions, "document" | "width"> & { height: number },
): SVGSVGElement {
  const identity = { type: "identity" } as const;
  const options = { document, width, height: Math.ceil(height), margin: 0, axis: null, x: identity, y: identity };
  return Plot.plot({ ...options, marks }) as SVGSVGElement;
}

/** The channels of a mark whose data carry a `Fill`. */
export const painted = {
  fill: { value: "fill", scale: null },
  fillOpacity: { value: "fillOpacity", scale: null },
  stroke: { value: "stroke", scale: null },
} as const;

/** The dashed frame of a whole that a bar is part of. */
export const framed = { fill: "none", stroke: "var(--muted)", strokeDasharray: "3 3" } as const;
