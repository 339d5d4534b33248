import { setAttributes, tenth } from "./element.ts";
import { defineHatches } from "./hatch.ts";

// Plot names every group for screen readers, styles itself and prints coordinates to 14 digits. A drawing here is one
// group of named marks, styled by the page, and small enough for an embed: so all that is undone in one
// place.

const numeric = ["x", "y", "x1", "x2", "y1", "y2", "width", "height", "cx", "cy", "r", "d", "transform", "points"];

/** Strips a drawing of what Plot adds, gives it its pattern definitions, and its name. Changes and returns it. */
export function cleanSvg(svg: SVGSVGElement, { name: called, id }: { name: string; id: string }): SVGSVGElement {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of svg.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith("aria-") || name === "font-variant") element.removeAttribute(name);
      else if (numeric.includes(name))
        element.setAttribute(
          name,
          value.replace(/-?\d+\.\d+/g, (number) => String(tenth(Number(number)))),
        );
    }
  defineHatches(svg, { prefix: id });
  for (const name of [...svg.getAttributeNames()])
    if (!["width", "height", "viewBox", "text-anchor"].includes(name)) svg.removeAttribute(name);
  return setAttributes(svg, {
    xmlns: "http://www.w3.org/2000/svg",
    class: "chart",
    role: "group",
    "aria-label": called,
  });
}
