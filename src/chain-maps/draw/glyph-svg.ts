import { buildDocument as document } from "../../drawing/build-document.ts";
import { select } from "d3";
import { drawGlyph, type Group, type Mark } from "./glyph.ts";

/** A mark as an SVG of its own, 14 pixels wide, for text that stands beside it. */
export function glyphSvg(mark: Mark): string {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "glyph");
  svg.setAttribute("width", "14");
  svg.setAttribute("height", "14");
  svg.setAttribute("viewBox", "0 0 14 14");
  svg.setAttribute("aria-hidden", "true");
  const group: Group = select(svg as SVGElement);
  drawGlyph(group, { mark, x: 7, y: 7 });
  return svg.outerHTML;
}
