import { buildDocument } from "../../src/drawing/build-document.ts";
import { sizeOf, svgText } from "../../src/drawing/tree.ts";
import { widths, type Drawing, type Width } from "../../src/drawing/widths.ts";

/** The tree of a drawing that is given as text. */
export function svgOf(text: string): SVGSVGElement {
  const holder = buildDocument.createElement("div");
  holder.innerHTML = text;
  const [svg] = holder.querySelectorAll("svg");
  if (!svg) throw new Error("no drawing.");
  return svg;
}

/** Drawings of every width, each given as text. */
export function drawingsOf(text: (width: Width) => string): readonly Drawing[] {
  return widths.map((width) => {
    const root = svgOf(text(width));
    return { width, height: sizeOf(root).height, svg: svgText(root), tree: () => svgOf(text(width)) };
  });
}

/** Where a picture has its chart's drawing: x, y, width, height, view box, and what it says. */
export function figureIn(picture: SVGSVGElement): (string | null | undefined)[] {
  const drawing = picture.querySelector("svg");
  const names = ["x", "y", "width", "height", "viewBox"];
  return [...names.map((name) => drawing?.getAttribute(name)), drawing?.textContent];
}

/** What stands within an element, as text. */
export function insideOf(svg: Element): string {
  return /^<[^>]*[^/]>(.*)<\/[^<]*>$/s.exec(svgText(svg))?.[1] ?? "";
}
