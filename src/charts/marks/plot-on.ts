import * as Plot from "@observablehq/plot";
import { createSvg, setSize } from "../../drawing/element.ts";
import type { RenderOptions } from "../define-chart.ts";
import { drawAnnotations, type PlacedAnnotation } from "./annotations.ts";
import { setWords, styles, type Word } from "./words.ts";

/** From which value to which a scale goes, in base units, and between which pixels. */
export interface Scale {
  domain: readonly [number, number];
  range: readonly [number, number];
}

/** How much of the base unit a pixel of a scale is. */
export function perPixel({ domain, range }: Scale): number {
  return range[1] > range[0] ? (domain[1] - domain[0]) / (range[1] - range[0]) : 0;
}

interface Size extends Pick<RenderOptions, "document" | "width"> {
  height: number;
}

/**
 * Marks on a scale of their own, drawn by Plot: their `x` are values. Their `y` are pixels, for the words beside them
 * decide how much room a line takes.
 */
export function plotOn(
  { domain, range }: Scale,
  { marks, document, width, height }: Size & { marks: Plot.Markish[] },
): Element[] {
  const scales = { x: { type: "linear", domain, range }, y: { type: "identity" } } as const;
  const options = { document, width, height: Math.ceil(height), margin: 0, axis: null, ...scales };
  return [...Plot.plot({ ...options, marks }).children].filter(({ tagName }) => tagName.toLowerCase() !== "style");
}

interface Composed extends Size {
  words: readonly Word[];
  /** Whether words have a rim, as lines may run behind them. */
  rim?: boolean;
  /** What is said at marks. */
  reasons?: readonly PlacedAnnotation[];
}

/** A drawing of what Plot drew on one scale or several, and of the words that stand beside it. */
export function compose(
  parts: readonly Element[],
  { words, rim = false, reasons = [], document, width, height }: Composed,
): SVGSVGElement {
  // Plot leaves its default anchor to the root.
  const svg = createSvg(document, { "text-anchor": "middle" });
  svg.append(...parts);
  setWords(svg, { words, rim });
  drawAnnotations(svg, { placed: reasons });
  return setSize(svg, { width, height: Math.ceil(height) });
}

/** The channels of a mark whose data carry a `Fill`. */
export const painted = {
  fill: { value: "fill", scale: null },
  fillOpacity: { value: "fillOpacity", scale: null },
  stroke: { value: "stroke", scale: null },
} as const;

/** The dashed frame of a whole that a bar is part of. */
export const framed = { fill: "none", stroke: "var(--muted)", strokeDasharray: "3 3" } as const;

/** How the value of a mark is set, beginning some pixels behind where that ends. */
export function valueAt(dx: number): Plot.TextOptions {
  const { size, weight, colour } = styles.value;
  return { dx, text: "value", textAnchor: "start", fontSize: size, fontWeight: weight, fill: colour };
}
