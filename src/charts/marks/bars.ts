import * as Plot from "@observablehq/plot";
import { formatPeriod, formatValue } from "../../lib/format.ts";
import type { Lang } from "../../lib/types.ts";
import type { RenderOptions, Row } from "../chart.ts";
import { fillOf } from "../fills.ts";
import { textWidth, wrapText } from "../measure.ts";
import { tip } from "../tip.ts";
import { barScale } from "./bar-scale.ts";
import { roomBeside } from "./room-beside.ts";
import { sizes } from "./sizes.ts";

interface Bar {
  row: Row;
  y: number;
  height: number;
  left: number;
  length: number;
  /** Length of the whole that the bar is part of; 0 where none is drawn. */
  frame: number;
  value: string;
  /** Alone in a group of its own scale: there is nothing to measure it by, so it is a dot and no bar. */
  alone: boolean;
}

interface Words {
  x: number;
  y: number;
  text: string;
  role: "label" | "detail" | "group" | "value";
}

export interface BarOptions extends RenderOptions {
  /** Smaller words after the label; the period unless told. */
  detail?: (row: Row, lang: Lang) => string;
  /** Words at the bar's end; the value unless told. */
  value?: (row: Row, lang: Lang) => string;
  /** Each group has its own scale: for groups that count different things. One row alone in its group is a dot. */
  ownScale?: boolean;
  colour?: (row: Row) => string;
  /** What a bar is part of, in its base unit: drawn as a dashed frame around it. */
  whole?: (row: Row) => number | undefined;
  /** Where a bar begins when it goes on from the one before, in its base unit; zero unless told. */
  from?: (row: Row) => number;
}

const dot = 16;

/** Horizontal bars from zero, each with its label and its value written at it; groups get a heading. */
export function bars(rows: readonly Row[], options: BarOptions): SVGSVGElement {
  const { document, width, lang } = options;
  const { placed, words, height } = layOut(rows, options);
  const paint = placed.map((bar) => ({
    ...bar,
    ...fillOf(bar.row.of, options.colour ? { colour: options.colour(bar.row) } : {}),
  }));
  const text = (role: Words["role"], style: Plot.TextOptions) =>
    Plot.text(
      words.filter((word) => word.role === role),
      { x: "x", y: "y", text: "text", textAnchor: "start", lineAnchor: "middle", ...style },
    );
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [
      Plot.rect(
        placed.filter(({ frame, length }) => frame > length),
        {
          x1: "left",
          x2: (bar) => bar.left + bar.frame,
          y1: "y",
          y2: (bar) => bar.y + bar.height,
          fill: "none",
          stroke: "var(--muted)",
          strokeDasharray: "3 3",
        },
      ),
      ...[false, true].map((alone) =>
        Plot.rect(
          paint.filter((bar) => bar.alone === alone),
          {
            x1: "left",
            x2: (bar) => bar.left + Math.max(bar.length, 1),
            y1: "y",
            y2: (bar) => bar.y + bar.height,
            ...(alone ? { rx: dot / 2 } : {}),
            fill: { value: "fill", scale: null },
            fillOpacity: { value: "fillOpacity", scale: null },
            stroke: { value: "stroke", scale: null },
            strokeWidth: 1.5,
            title: (bar) => tip(bar.row, { lang }),
          },
        ),
      ),
      text("group", { fill: "var(--ink)", fontSize: sizes.label, fontWeight: 700 }),
      text("label", { fill: "var(--ink)", fontSize: sizes.label }),
      text("detail", { fill: "var(--muted)", fontSize: sizes.detail }),
      text("value", { fill: "var(--ink)", fontSize: sizes.label, fontWeight: 600 }),
    ],
  }) as SVGSVGElement;
}

/** As wide as the widest label needs, and a third of the drawing at most. */
function labelColumn(
  rows: readonly Row[],
  { width, lang, detail }: { width: number; lang: Lang; detail: (row: Row, lang: Lang) => string },
): number {
  const needed = rows.flatMap((row) => [
    textWidth(row.label[lang], { size: sizes.label }),
    textWidth(detail(row, lang), { size: sizes.detail }),
  ]);
  return Math.round(Math.min(width * 0.36, 320, Math.max(...needed) * 1.1 + 24));
}

/** Labels stand above their bars on a phone, to the left of them elsewhere. */
function layOut(rows: readonly Row[], options: BarOptions): { placed: Bar[]; words: Words[]; height: number } {
  const {
    width,
    lang,
    detail = (row) => formatPeriod(row.of, lang),
    value = (row) => formatValue(row.of, lang),
  } = options;
  const narrow = width < 600;
  const column = narrow ? width : labelColumn(rows, { width, lang, detail });
  const left = narrow ? 1 : column + 1;
  const values = rows.map((row) => value(row, lang));
  const lengthOf = barScale(rows, { ...options, values, room: width - left });
  const placed: Bar[] = [];
  const words: Words[] = [];
  let y = 4;
  let group: string | undefined;
  rows.forEach((row, index) => {
    const heading = row.group?.[lang];
    if (heading !== undefined && heading !== group) {
      if (index > 0) y += sizes.gap;
      for (const line of wrapText(heading, { width: width / 1.2, size: sizes.label })) {
        words.push({ x: 0, y: y + sizes.line / 2, text: line, role: "group" });
        y += sizes.line;
      }
      y += 6;
    }
    group = heading;
    const label = wrapText(row.label[lang], { width: column - 12, size: sizes.label });
    const small = wrapText(detail(row, lang), { width: column - 12, size: sizes.detail });
    const beside = narrow ? roomBeside({ label, small, width }) : undefined;
    const block = label.length * sizes.line + (beside === undefined ? small.length * sizes.smallLine : 0);
    const offset = narrow ? 0 : Math.max(0, (sizes.bar - block) / 2);
    label.forEach((line, n) => words.push({ x: 0, y: y + offset + (n + 0.5) * sizes.line, text: line, role: "label" }));
    small.forEach((line, n) =>
      words.push({
        x: beside ?? 0,
        y:
          y +
          offset +
          (beside === undefined ? label.length * sizes.line + (n + 0.5) * sizes.smallLine : sizes.line / 2 + 1),
        text: line,
        role: "detail",
      }),
    );
    const top = narrow ? y + block + 3 : y + Math.max(0, (block - sizes.bar) / 2);
    const alone =
      options.ownScale === true &&
      !options.whole?.(row) &&
      rows.filter((one) => one.group?.[lang] === heading).length === 1;
    const length = alone ? dot : lengthOf(row.of.value_base, row);
    const frame = lengthOf(options.whole?.(row) ?? 0, row);
    const start = left + lengthOf(options.from?.(row) ?? 0, row);
    const inset = alone ? (sizes.bar - dot) / 2 : 0;
    placed.push({
      row,
      y: top + inset,
      height: sizes.bar - 2 * inset,
      left: start,
      length,
      frame,
      value: values[index] ?? "",
      alone,
    });
    words.push({
      x: start + Math.max(length, frame) + 7,
      y: top + sizes.bar / 2,
      text: values[index] ?? "",
      role: "value",
    });
    y = Math.max(y + block + offset, top + sizes.bar) + sizes.gap;
  });
  return { placed, words, height: Math.ceil(y - sizes.gap + 6) };
}
