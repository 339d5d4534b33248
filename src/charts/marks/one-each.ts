import { add, addMark, createSvg, setSize } from "../../drawing/element.ts";
import { fillOf, tooltipText } from "../../drawing/mark.ts";
import { textWidth, wrapText } from "../../drawing/measure.ts";
import type { Text } from "../../model/types.ts";
import type { ChartRow, RenderOptions } from "../define-chart.ts";
import { markValue } from "./mark-value.ts";
import { setWords, sizes, type Word } from "./words.ts";

const [gap, most] = [16, 150];

/**
 * Several things that one unit yields, such as a mu: each in a square of its own, all equally large, for the unit is
 * the same and the numbers are not to be compared. `unit` says what a square is.
 */
export function oneEach(
  rows: readonly ChartRow[],
  { document, width, data, lang, unit }: RenderOptions & { unit: Text },
): SVGSVGElement {
  const svg = createSvg(document);
  const side = Math.min(most, Math.floor((width - gap * (rows.length - 1)) / rows.length) - 1);
  const words: Word[] = [{ x: 0, y: sizes.line / 2, text: unit[lang], role: "detail" }];
  const top = sizes.line + 6;
  const bottoms = rows.map((row, index) => {
    const x = 1 + index * (side + gap);
    const { fill, fillOpacity, stroke } = fillOf(row.of, { data });
    const mark = addMark(svg, { tag: "g", title: tooltipText(row, { data, lang }) });
    const box = { x, y: top, width: side - 1, height: side - 1 };
    add(mark, { tag: "rect", ...box, fill, "fill-opacity": fillOpacity, stroke, "stroke-width": 1.5 });
    const inside = wrapText(markValue(row, { data, lang }), { width: (side - 16) / 1.2, size: sizes.label });
    const first = top + (side - inside.length * sizes.line) / 2;
    inside.forEach((text, n) => {
      const left = x + Math.max(4, (side - textWidth(text, { size: sizes.label }) * 1.1) / 2);
      words.push({ x: left, y: first + (n + 0.5) * sizes.line, text, role: "value" });
    });
    const label = wrapText(row.label[lang], { width: side, size: sizes.label });
    label.forEach((text, n) => words.push({ x, y: top + side + 8 + (n + 0.5) * sizes.line, text, role: "label" }));
    return top + side + 8 + label.length * sizes.line;
  });
  setWords(svg, { words });
  return setSize(svg, { width, height: Math.ceil(Math.max(...bottoms) + 4) });
}
