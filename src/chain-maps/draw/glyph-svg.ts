import { buildDocument as document } from "../../drawing/build-document.ts";
import { createSvg, setSize } from "../../drawing/element.ts";
import { svgText } from "../../drawing/tree.ts";
import { drawGlyph, type Mark } from "./glyph.ts";

/** A mark as an SVG of its own, 14 pixels wide, for text that stands beside it. */
export function glyphSvg(mark: Mark): string {
  const svg = setSize(createSvg(document, { class: "glyph", "aria-hidden": "true" }), { width: 14, height: 14 });
  drawGlyph(svg, { mark, x: 7, y: 7 });
  return svgText(svg);
}
