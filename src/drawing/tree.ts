import { setAttributes } from "./element.ts";
import { colourOf, type Theme } from "./palette.ts";
import type { Data } from "../model/types.ts";

/** A drawing as text, sound in HTML and in XML. */
export function svgText(svg: Element): string {
  const window = svg.ownerDocument.defaultView;
  if (!window) throw new Error("no window: only a document that has one can write a drawing as text.");
  // XML does not know the name that HTML has for the fixed space.
  return new window.XMLSerializer().serializeToString(svg).replaceAll("&nbsp;", "\u00a0");
}

/** The pixels of a drawing. */
export function sizeOf(svg: Element): { width: number; height: number } {
  return { width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height")) };
}

/** Writes the colours of a theme where a drawing speaks of `var(--…)`. Changes and returns it. */
export function resolveColours<Kind extends Element>(svg: Kind, { theme, data }: { data: Data; theme: Theme }): Kind {
  for (const element of [svg, ...svg.querySelectorAll("*")])
    for (const { name, value } of [...element.attributes]) {
      const colour = value.startsWith("var(--")
        ? colourOf(value.slice("var(--".length, -1), { data, theme })
        : undefined;
      if (colour) element.setAttribute(name, colour);
    }
  return svg;
}

/** The box that a drawing is given within a larger one, in the pixels of that. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Puts a drawing into a larger one, as large as its box allows; it keeps its proportions, stands at the left and top of
 * the box, and gives up what only a page needs.
 */
export function place(parent: Element, { drawing, box }: { drawing: SVGSVGElement; box: Box }): void {
  const { width, height } = sizeOf(drawing);
  const scale = Math.min(box.width / width, box.height / height);
  for (const name of ["role", "class", "tabindex", "aria-label"]) drawing.removeAttribute(name);
  for (const name of ["role", "aria-label", "aria-hidden"])
    for (const element of drawing.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  setAttributes(drawing, { x: box.x, y: box.y, overflow: "visible" });
  setAttributes(drawing, { width: Math.round(width * scale), height: Math.round(height * scale) });
  if (!drawing.hasAttribute("viewBox")) drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
  parent.append(drawing);
}
