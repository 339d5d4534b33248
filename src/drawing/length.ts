import { createSvg, add } from "./element.ts";

/** How a length is painted. */
export type LengthLook = "filled" | "pale" | "outline";

/**
 * A length on a scale that is as wide as its column, for a line of text that says the number: `share` of the longest,
 * from nothing to 1.
 */
export function drawLength(
  document: Document,
  { share, look, colour }: { share: number; look: LengthLook; colour: string },
): SVGSVGElement {
  const box = { viewBox: "0 0 1000 14", preserveAspectRatio: "none", class: "length", "aria-hidden": "true" };
  const svg = createSvg(document, box);
  // A pixel at least, so that it is seen.
  const width = Math.max(2, Math.round(share * 996));
  const fill = look === "outline" ? "none" : colour;
  const opacity = look === "pale" ? 0.4 : undefined;
  const stroke = { stroke: colour, "stroke-width": 1.5, "vector-effect": "non-scaling-stroke" };
  add(svg, { tag: "rect", x: 1, y: 1, width, height: 12, fill, "fill-opacity": opacity, ...stroke });
  return svg;
}
