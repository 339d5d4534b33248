import { add, addMark, createSvg, setSize, tenth } from "../../drawing/element.ts";
import { placeColour } from "../../drawing/palette.ts";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { textWidth, wrapText } from "../../drawing/measure.ts";
import { tooltipText } from "../../drawing/mark.ts";
import { sizes, setWords, type Word } from "./words.ts";
import { markValue } from "./mark-value.ts";

/**
 * Values that contain each other, as bars within bars: never a stack, for the smaller is part of the larger. Shares
 * have a frame, which is their whole (100 %); each tier hangs its words on a line from its right edge.
 */
export function tiers(rows: readonly ChartRow[], { document, width, data, lang }: RenderOptions): SVGSVGElement {
  const sorted = [...rows].sort((a, b) => b.of.value_base - a.of.value_base);
  const inset = 11;
  const tall = 34 + inset * 2 * sorted.length;
  const left = 1;
  const room = width - 2;
  const shares = sorted.every(({ of }) => of.unit_base === "1");
  const whole = shares ? 1 : (sorted[0]?.of.value_base ?? 1);
  const boxes = sorted.map((row, index) => ({
    row,
    x1: left,
    x2: left + (room * row.of.value_base) / whole,
    y1: 2 + inset * (index + 1),
    y2: 2 + tall - inset * (index + 1),
    opacity: 0.25 + (0.75 * (index + 1)) / sorted.length,
  }));
  // Where there is room, all words stand on one line. Where not, the innermost tier speaks first: its line is the
  // leftmost, so no line crosses another's words.
  const together = boxes.every(({ row, x2 }, index) => {
    const before = boxes[index + 1]?.x2 ?? 0;
    const said = [
      textWidth(markValue(row, { data, lang }), { size: sizes.label }),
      textWidth(row.label[lang], { size: sizes.detail }),
    ];
    return Math.max(...said) * 1.2 + 14 < x2 - before;
  });
  let y = tall + 12;
  const words: Word[] = [];
  const lines: { x: number; y1: number; y2: number }[] = [];
  for (const box of [...boxes].reverse()) {
    const value = markValue(box.row, { data, lang });
    const label = wrapText(box.row.label[lang], { width: box.x2 - 12, size: sizes.detail });
    words.push({ x: box.x2 - 7, y: y + sizes.line / 2, text: value, role: "value" });
    label.forEach((text, n) =>
      words.push({ x: box.x2 - 7, y: y + sizes.line + (n + 0.5) * sizes.smallLine, text, role: "detail" }),
    );
    const bottom = y + sizes.line + label.length * sizes.smallLine;
    lines.push({ x: box.x2, y1: box.y2, y2: bottom });
    if (!together) y = bottom + 8;
  }
  const colour = placeColour(sorted[0]?.of.place ?? "", data);
  const height = Math.ceil(Math.max(...lines.map(({ y2 }) => y2))) + 8;
  const svg = createSvg(document, { "text-anchor": "middle" });
  const frame = { x: left, y: 2, width: room, height: tall, fill: "none", stroke: "var(--muted)" };
  if (shares) add(svg, { tag: "rect", ...frame, "stroke-dasharray": "3 3" });
  for (const { row, x1, x2, y1, y2, opacity } of boxes) {
    const box = { x: x1, y: y1, width: tenth(x2 - x1), height: y2 - y1 };
    const paint = { fill: colour, "fill-opacity": opacity, stroke: "var(--ground)" };
    addMark(svg, { tag: "rect", ...box, ...paint, title: tooltipText(row, { data, lang }) });
  }
  for (const { x, y1, y2 } of lines)
    add(svg, { tag: "line", x1: tenth(x), x2: tenth(x), y1, y2, stroke: "var(--muted)" });
  setWords(svg, { words, anchor: "end" });
  return setSize(svg, { width, height });
}
