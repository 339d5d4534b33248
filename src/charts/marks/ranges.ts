import * as Plot from "@observablehq/plot";
import { max, min } from "d3";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { fillOf } from "../../drawing/fills.ts";
import { textWidth, wrapText } from "../../drawing/measure.ts";
import { tooltipText } from "../../drawing/tooltip-text.ts";
import { labelColumn } from "./label-column.ts";
import { painted, pixelPlot } from "./pixels.ts";
import { rangeOf } from "./range-of.ts";
import { sizes } from "./sizes.ts";
import { writeWords, type Word } from "./words.ts";

const thick = 14;
const radius = 6;

export interface RangeOptions extends RenderOptions {
  /** Words at a row's range or point. */
  words: (row: ChartRow) => string;
  /** Whether a row is drawn as a point, on the line of its group, rather than as a range. */
  point: (row: ChartRow) => boolean;
  /** Whether every group has a scale of its own; else all share one. */
  ownScale: boolean;
}

/**
 * Where values may lie: a bar from the least to the most that the rounding of a print allows, open to the side where no
 * end is known, and a dot for a single value. Each group is one line, labelled by its name; the scale does not begin at
 * zero.
 */
export function ranges(rows: readonly ChartRow[], options: RangeOptions): SVGSVGElement {
  const { width, lang, words: say, point, ownScale } = options;
  const narrow = width < 600;
  const groups = [...Map.groupBy(rows, ({ group }) => group?.[lang] ?? "")];
  const column = narrow ? 0 : labelColumn({ labels: groups.map(([name]) => name) }, { width });
  // Words stand to the right of what they speak of, and must fit wherever that ends.
  const room = (max(rows, (row) => textWidth(say(row), { size: sizes.label }) * 1.2) ?? 0) + 16;
  const [from, to] = [column + 8, width - room];
  const all = scaleOver(rows, { from, to });
  const words: Word[] = [];
  let y = 4;
  const placed = groups.flatMap(([name, members]) => {
    const x = ownScale ? scaleOver(members, { from, to }) : all;
    const label = wrapText(name, { width: narrow ? width : column - 12, size: sizes.label });
    const lines = narrow ? members.length : Math.max(members.length, label.length);
    label.forEach((text, n) => words.push({ x: 0, y: y + (n + 0.5) * sizes.line, text, role: "label" }));
    const top = narrow ? y + label.length * sizes.line : y + ((lines - members.length) * sizes.line) / 2;
    y = (narrow ? top : y) + lines * sizes.line + sizes.gap;
    return members.map((row, n) => {
      const middle = top + (n + 0.5) * sizes.line;
      const { low, high } = rangeOf(row.of);
      const single = point(row);
      const [x1, x2] = single
        ? [x(row.of.value_base), x(row.of.value_base)]
        : [Math.max(from, x(low)), Math.min(to, x(high))];
      const end = single ? x1 + radius : x2;
      words.push({ x: end + 8, y: middle, text: say(row), role: "value" });
      const open = { start: !Number.isFinite(low), end: !Number.isFinite(high) };
      return {
        row,
        single,
        open,
        x: x1,
        x1,
        x2: Math.max(x2, x1 + 2),
        y: middle,
        y1: middle - thick / 2,
        y2: middle + thick / 2,
        ...fillOf(row.of),
      };
    });
  });
  const [one] = ownScale ? [] : placed.filter(({ single }) => single);
  const bars = placed.filter(({ single }) => !single);
  const about = { title: ({ row }: { row: ChartRow }) => tooltipText(row, { lang }) };
  return pixelPlot(
    [
      // Where all share one scale, a single value is held against every range above it.
      ...(one ? [Plot.ruleX([one], { x: "x", y1: 0, y2: one.y, stroke: "var(--muted)", strokeDasharray: "2 3" })] : []),
      Plot.rect(bars, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...painted, strokeWidth: 1.5, ...about }),
      // An end that is not known is left open: an arrow shows that the range goes on.
      Plot.text(
        bars.filter(({ open }) => open.end),
        {
          x: ({ x2 }: { x2: number }) => x2 - 8,
          y: "y",
          text: () => "→",
          fill: "var(--ground)",
          fontSize: sizes.label,
        },
      ),
      Plot.dot(
        placed.filter(({ single }) => single),
        { x: "x", y: "y", r: radius, ...painted, strokeWidth: 2, ...about },
      ),
      ...writeWords(words, { stroke: "var(--ground)", strokeWidth: 4 }),
    ],
    { ...options, height: y - sizes.gap + 6 },
  );
}

/** Pixels of a value: all that is known of the rows, and a little more on either side, fills the room. */
function scaleOver(rows: readonly ChartRow[], { from, to }: { from: number; to: number }): (value: number) => number {
  const ends = rows.flatMap(({ of }) => [of.value_base, rangeOf(of).low, rangeOf(of).high]).filter(Number.isFinite);
  const [low, high] = [min(ends) ?? 0, max(ends) ?? 1];
  const spare = (high - low || Math.abs(high) || 1) * 0.12;
  return (value) => from + ((value - low + spare) / (high - low + 2 * spare)) * (to - from);
}
