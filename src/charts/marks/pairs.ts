import * as Plot from "@observablehq/plot";
import { formatPeriod } from "../../model/format.ts";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { fillOf, tooltipText } from "../../drawing/mark.ts";
import { textWidth, wrapText } from "../../drawing/measure.ts";
import { barScale } from "./bar-scale.ts";
import { compose, painted, perPixel, plotOn, valueAt } from "./plot-on.ts";
import { sizes, type Word } from "./words.ts";
import { markValue } from "./mark-value.ts";

const bar = 19;
const between = 3;

/**
 * The same thing at several times: the bars of a group lie close together, each with its period before it and its value
 * behind it. A group has its own scale and says what is measured, to the left of its bars or, on a phone, above them.
 */
export function pairs(rows: readonly ChartRow[], options: RenderOptions): SVGSVGElement {
  const { width, data, lang } = options;
  const narrow = width < 600;
  const periods = rows.map(({ of }) => formatPeriod(of, lang));
  const values = rows.map((row) => markValue(row, { data, lang }));
  // Headings are bold, which runs wider than the estimate.
  const widest = Math.max(...rows.map(({ group }) => textWidth(group?.[lang] ?? "", { size: sizes.label }) * 1.15));
  const column = narrow ? 0 : Math.round(Math.min(width * 0.3, widest + 30));
  const room = Math.max(...periods.map((text) => textWidth(text, { size: sizes.detail }) * 1.15));
  const left = Math.round(column + room + 12);
  const scaleOf = barScale(rows, { ...options, values, ownScale: true, left, room: width - left });
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
      const y1 = top + n * (bar + between);
      const middle = y1 + bar / 2;
      words.push({ x: left - 9, y: middle, text: periods[index] ?? "", role: "period" });
      const scale = scaleOf(row);
      const to = Math.max(row.of.value_base, perPixel(scale));
      return { row, scale, value: values[index], to, y1, y2: y1 + bar, middle, ...fillOf(row.of, { data }) };
    });
  });
  const height = y - sizes.gap + 2;
  const parts = [...Map.groupBy(placed, ({ scale }) => scale)].flatMap(([scale, members]) => {
    const title = ({ row }: { row: ChartRow }) => tooltipText(row, { data, lang });
    const marks = [
      Plot.rect(members, { x1: 0, x2: "to", y1: "y1", y2: "y2", ...painted, strokeWidth: 1.5, title }),
      Plot.text(members, { x: "to", y: "middle", ...valueAt(7) }),
    ];
    return plotOn(scale, { ...options, height, marks });
  });
  return compose(parts, { ...options, words, height });
}
