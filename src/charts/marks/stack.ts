import type { Text } from "../../model/types.ts";
import type { RenderOptions } from "../define-chart.ts";
import { wrapText } from "../../drawing/measure.ts";
import { sizes } from "./sizes.ts";

const namespace = "http://www.w3.org/2000/svg";

/** Drawings under one another in one image, each with a heading: for measures that need forms of their own. */
export function stack(
  parts: readonly { heading: Text; svg: SVGSVGElement }[],
  { document, width, lang }: RenderOptions,
): SVGSVGElement {
  const whole = document.createElementNS(namespace, "svg");
  let y = 0;
  for (const { heading, svg } of parts) {
    // Headings are bold, which runs wider than the estimate.
    for (const line of wrapText(heading[lang], { width: width / 1.2, size: sizes.label })) {
      const text = document.createElementNS(namespace, "text");
      text.setAttribute("y", String(y + sizes.label));
      text.setAttribute("text-anchor", "start");
      text.setAttribute("font-size", String(sizes.label));
      text.setAttribute("font-weight", "700");
      text.setAttribute("fill", "var(--ink)");
      text.textContent = line;
      whole.append(text);
      y += sizes.line;
    }
    y += 6;
    const group = document.createElementNS(namespace, "g");
    group.setAttribute("transform", `translate(0,${y})`);
    group.append(...svg.childNodes);
    whole.append(group);
    y += Number(svg.getAttribute("height")) + sizes.gap * 1.5;
  }
  const height = Math.ceil(y - sizes.gap * 1.5);
  whole.setAttribute("width", String(width));
  whole.setAttribute("height", String(height));
  whole.setAttribute("viewBox", `0 0 ${width} ${height}`);
  // Plot leaves its default anchor to the root.
  whole.setAttribute("text-anchor", "middle");
  return whole;
}
