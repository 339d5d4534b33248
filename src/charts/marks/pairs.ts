import * as Plot from "@observablehq/plot";
import { formatPeriod, formatValue } from "../../model/format.ts";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { fillOf } from "../../drawing/fills.ts";
import { textWidth, wrapText } from "../../drawing/measure.ts";
import { tooltipText } from "../../drawing/tooltip-text.ts";
import { barScale } from "./bar-scale.ts";
import { painted, pixelPlot } from "./pixels.ts";
import { sizes } from "./sizes.ts";
import { writeWords, type Word } from "./words.ts";

const bar = 19;
const between = 3;

/**
 * The same thing at several times: the bars of a group lie close together, each with its period before it and its value
 * behind it. A group has its own scale and says what is measured, to the left of its bars or, on a phone, above them.
 */
export function pairs(rows: readonly ChartRow[], options: RenderOptions): SVGSVGElement {
  const { width, lang } = options;
  const narrow = width < 600;
  const periods = rows.map(({ of }) => formatPeriod(of, lang));
  const values = rows.map(({ of }) => formatValue(of, lang));
  // Headings are bold, which runs wider than the estimate.
  const widest = Math.max(...rows.map(({ group }) => textWidth(group?.[lang] ?? "", { size: sizes.label }) * 1.15));
  const column = narrow ? 0 : Math.round(Math.min(width * 0.3, widest + 30));
  const room = Math.max(...periods.map((text) => textWidth(text, { size: sizes.detail }) * 1.15));
  const left = Math.round(column + room + 12);
  const lengthOf = barScale(rows, { ...options, values, ownScale: true, room: width - left });
  const words: Word[] = [];
  let y = 4;
  const placed = [...Map.groupBy(rows, ({ group }) => group?.[lang] ?? "")].flatMap(([heading, members]) => {
    const lines = wrapText(heading, { width: narrow ? width / 1.2 : (column - 20) / 1.1, size: sizes.label });
    const block = members.length * (bar + between) - between;
    const first = narrow ? y : y + Math.max(0, (block - lines.length * sizes.line) / 2);
    lines.forEach((text, n) => words.push({ x: 0, y: first + (n + 0.5) * sizes.line, text, role: "group" }));
    const top = narrow ? y + lines.length * sizes.line + 4 : y;
    y = Math.max(top + block, first + lines.length * sizes.line) + sizes.gap + 4;
    return members.map((row, n) => {
      const index = rows.indexOf(row);
      const [y1, length] = [top + n * (bar + between), lengthOf(row.of.value_base, row)];
      const middle = y1 + bar / 2;
      words.push({ x: left - 9, y: middle, text: periods[index] ?? "", role: "period" });
      words.push({ x: left + length + 7, y: middle, text: values[index] ?? "", role: "value" });
      return { row, y1, y2: y1 + bar, x1: left, x2: left + Math.max(length, 1), ...fillOf(row.of) };
    });
  });
  return pixelPlot(
    [
      Plot.rect(placed, {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        ...painted,
        strokeWidth: 1.5,
        title: ({ row }: { row: ChartRow }) => tooltipText(row, { lang }),
      }),
      ...writeWords(words),
    ],
    { ...options, height: y - sizes.gap + 2 },
  );
}
