import * as Plot from "@observablehq/plot";
import { formatValue } from "../../model/format.ts";
import { placeColour } from "../../drawing/palette.ts";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { textWidth, wrapText } from "../../drawing/measure.ts";
import { tooltipText } from "../../drawing/tooltip-text.ts";
import { framed, pixelPlot } from "./pixels.ts";
import { sizes } from "./sizes.ts";
import { writeWords, type Word } from "./words.ts";

/**
 * Shares of one whole that contain each other, as bars within bars: never a stack, for the smaller is part of the
 * larger. The frame is the whole (100 %); each tier hangs its words on a line from its right edge.
 */
export function tiers(rows: readonly ChartRow[], { document, width, lang }: RenderOptions): SVGSVGElement {
  const sorted = [...rows].sort((a, b) => b.of.value_base - a.of.value_base);
  const inset = 11;
  const tall = 34 + inset * 2 * sorted.length;
  const left = 1;
  const room = width - 2;
  const boxes = sorted.map((row, index) => ({
    row,
    x1: left,
    x2: left + room * row.of.value_base,
    y1: 2 + inset * (index + 1),
    y2: 2 + tall - inset * (index + 1),
    opacity: 0.25 + (0.75 * (index + 1)) / sorted.length,
  }));
  // Where there is room, all words stand on one line. Where not, the innermost tier speaks first: its line is the
  // leftmost, so no line crosses another's words.
  const together = boxes.every(({ row, x2 }, index) => {
    const before = boxes[index + 1]?.x2 ?? 0;
    const said = [
      textWidth(formatValue(row.of, lang), { size: sizes.label }),
      textWidth(row.label[lang], { size: sizes.detail }),
    ];
    return Math.max(...said) * 1.2 + 14 < x2 - before;
  });
  let y = tall + 12;
  const words: Word[] = [];
  const lines: { x: number; y1: number; y2: number }[] = [];
  for (const box of [...boxes].reverse()) {
    const value = formatValue(box.row.of, lang);
    const label = wrapText(box.row.label[lang], { width: box.x2 - 12, size: sizes.detail });
    words.push({ x: box.x2 - 7, y: y + sizes.line / 2, text: value, role: "value" });
    label.forEach((text, n) =>
      words.push({ x: box.x2 - 7, y: y + sizes.line + (n + 0.5) * sizes.smallLine, text, role: "detail" }),
    );
    const bottom = y + sizes.line + label.length * sizes.smallLine;
    lines.push({ x: box.x2, y1: box.y2, y2: bottom });
    if (!together) y = bottom + 8;
  }
  const colour = placeColour(sorted[0]?.of.place ?? "");
  const height = Math.ceil(Math.max(...lines.map(({ y2 }) => y2))) + 8;
  return pixelPlot(
    [
      Plot.rect([{ x1: left, x2: left + room, y1: 2, y2: 2 + tall }], {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        ...framed,
      }),
      Plot.rect(boxes, {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        fill: colour,
        fillOpacity: { value: "opacity", scale: null },
        stroke: "var(--ground)",
        title: ({ row }: { row: ChartRow }) => tooltipText(row, { lang }),
      }),
      Plot.ruleX(lines, { x: "x", y1: "y1", y2: "y2", stroke: "var(--muted)" }),
      ...writeWords(words, { textAnchor: "end" }),
    ],
    { document, width, height },
  );
}
