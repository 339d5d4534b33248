import type { Text } from "../../model/types.ts";
import type { RenderOptions } from "../define-chart.ts";
import { add, createSvg, setSize } from "../../drawing/element.ts";
import { wrapText } from "../../drawing/measure.ts";
import { sizes, setWords } from "./words.ts";

/** Drawings under one another in one image, each with a heading: for measures that need forms of their own. */
export function stack(
  parts: readonly { heading: Text; svg: SVGSVGElement }[],
  { document, width, lang }: RenderOptions,
): SVGSVGElement {
  // Plot leaves its default anchor to the root.
  const whole = createSvg(document, { "text-anchor": "middle" });
  let y = 0;
  for (const { heading, svg } of parts) {
    // Headings are bold, which runs wider than the estimate.
    for (const line of wrapText(heading[lang], { width: width / 1.2, size: sizes.label })) {
      setWords(whole, { words: [{ x: 0, y: y + sizes.label * 0.7, text: line, role: "group" }] });
      y += sizes.line;
    }
    y += 6;
    const group = add(whole, { tag: "g", transform: `translate(0,${y})` });
    group.append(...svg.childNodes);
    whole.append(group);
    y += Number(svg.getAttribute("height")) + sizes.gap * 1.5;
  }
  return setSize(whole, { width, height: Math.ceil(y - sizes.gap * 1.5) });
}
