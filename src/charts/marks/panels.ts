import * as Plot from "@observablehq/plot";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { fillOf, tooltipText } from "../../drawing/mark.ts";
import { textWidth, wrapText } from "../../drawing/measure.ts";
import { barScale } from "./bar-scale.ts";
import { compose, framed, painted, perPixel, plotOn, valueAt, type Scale } from "./plot-on.ts";
import { sizes, type Word } from "./words.ts";
import { markValue } from "./mark-value.ts";

export interface PanelOptions extends RenderOptions {
  /** What a bar is part of, in its base unit: drawn as a dashed frame around it. */
  whole: (row: ChartRow) => number | undefined;
}

/**
 * Several measures of the same things: a line a thing (by label), a column a measure (by group), each column with its
 * own scale. What is printed for some things only leaves a gap that says so.
 */
export function panels(rows: readonly ChartRow[], options: PanelOptions): SVGSVGElement {
  const { width, data, lang, whole } = options;
  const narrow = width < 600;
  const columns = [...new Set(rows.map(({ group }) => group?.[lang] ?? ""))];
  const labels = [...new Set(rows.map(({ label }) => label[lang]))];
  const widest = Math.max(...labels.map((text) => textWidth(text, { size: sizes.label })));
  const left = narrow ? 1 : Math.round(Math.min(width * 0.3, widest * 1.1 + 24));
  const gap = narrow ? 10 : 24;
  const pitch = (width - left + gap) / columns.length;
  const values = rows.map((row) => markValue(row, { data, lang }));
  const scaleOf = barScale(rows, { ...options, ownScale: true, values, left, room: pitch - gap });
  const headings = columns.map((text) => wrapText(text, { width: (pitch - gap) / 1.2, size: sizes.detail }));
  const head = Math.max(...headings.map((lines) => lines.length)) * sizes.smallLine;
  const words: Word[] = headings.flatMap((lines, column) =>
    lines.map((text, n) => ({
      x: left + column * pitch,
      // The last lines stand on one line.
      y: 2 + head - (lines.length - n - 0.5) * sizes.smallLine,
      text,
      role: "heading" as const,
    })),
  );
  let y = head + 12;
  const placed = labels.flatMap((label) => {
    const lines = wrapText(label, { width: narrow ? width / 1.1 : left - 14, size: sizes.label });
    const block = lines.length * sizes.line;
    const offset = narrow ? 0 : Math.max(0, (sizes.bar - block) / 2);
    lines.forEach((text, n) => words.push({ x: 0, y: y + offset + (n + 0.5) * sizes.line, text, role: "label" }));
    const top = narrow ? y + block + 2 : y + Math.max(0, (block - sizes.bar) / 2);
    y = Math.max(y + block, top + sizes.bar) + (narrow ? 12 : 10);
    return columns.flatMap((column, n) => {
      const x1 = left + n * pitch;
      const row = rows.find((one) => one.label[lang] === label && one.group?.[lang] === column);
      const middle = top + sizes.bar / 2;
      if (!row) {
        words.push({ x: x1, y: middle, text: { zh: "未给出", en: "not stated" }[lang], role: "detail" });
        return [];
      }
      const { domain, range } = scaleOf(row);
      const scale: Scale = { domain, range: [range[0] + n * pitch, range[1] + n * pitch] };
      const to = Math.max(row.of.value_base, perPixel(scale));
      const across = { column, scale, to, whole: Math.max(to, whole(row) ?? 0) };
      return [{ row, value: markValue(row, { data, lang }), ...across, y1: top, y2: top + sizes.bar, middle }];
    });
  });
  const height = y - 6;
  const parts = [...Map.groupBy(placed, ({ column }) => column).values()].flatMap((members) => {
    const box = { x1: 0, y1: "y1", y2: "y2" } as const;
    const title = ({ row }: { row: ChartRow }) => tooltipText(row, { data, lang });
    const paint = members.map((bar) => ({ ...bar, ...fillOf(bar.row.of, { data }) }));
    const marks = [
      Plot.rect(
        members.filter((bar) => bar.whole > bar.to),
        { ...box, x2: "whole", ...framed },
      ),
      Plot.rect(paint, { ...box, x2: "to", ...painted, strokeWidth: 1.5, title }),
      Plot.text(members, { x: "whole", y: "middle", ...valueAt(6) }),
    ];
    return members.slice(0, 1).flatMap(({ scale }) => plotOn(scale, { ...options, height, marks }));
  });
  return compose(parts, { ...options, words, height });
}
