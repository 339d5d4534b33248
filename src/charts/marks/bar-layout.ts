import { periodWords } from "../../model/circumstances.ts";
import type { ChartRow } from "../define-chart.ts";
import { wrapText } from "../../drawing/measure.ts";
import { annotationOf, placeAnnotations, type PlacedAnnotation } from "./annotations.ts";
import { barScale, type BarOptions } from "./bar-scale.ts";
import { labelColumn, roomBeside, sizes, type Word } from "./words.ts";
import { perPixel, type Scale } from "./plot-on.ts";
import { markValue } from "./mark-value.ts";

/** A bar: how far down it lies in pixels, and from where to where it goes on its scale. */
export interface Bar {
  row: ChartRow;
  value: string;
  scale: Scale;
  from: number;
  to: number;
  /** End of the whole that the bar is part of; that of the bar where none is drawn. */
  whole: number;
  y1: number;
  y2: number;
  /** Alone in a group of its own scale: there is nothing to measure it by, so it is a dot and no bar. */
  alone: boolean;
}

const dot = 16;

/** Labels stand above their bars on a phone, to the left of them elsewhere. */
export function layOutBars(
  rows: readonly ChartRow[],
  options: BarOptions,
): { bars: Bar[]; words: Word[]; reasons: PlacedAnnotation[]; height: number } {
  const { width, data, lang } = options;
  const {
    detail = (row: ChartRow) => periodWords(row.of, lang),
    value = (row: ChartRow) => markValue(row, { data, lang }),
  } = options;
  const narrow = width < 600;
  const labels = rows.map(({ label }) => label[lang]);
  const details = rows.map((row) => detail(row, lang));
  const values = rows.map((row) => value(row, lang));
  const column = narrow ? width : labelColumn({ labels, details }, { width });
  const left = narrow ? 1 : column + 1;
  const scaleOf = barScale(rows, { ...options, values, left, room: width - left });
  const words: Word[] = [];
  const reasons: PlacedAnnotation[] = [];
  let y = 4;
  let group: string | undefined;
  const bars = rows.map((row, index) => {
    const heading = row.group?.[lang];
    if (heading !== undefined && heading !== group) {
      if (index > 0) y += sizes.gap;
      for (const text of wrapText(heading, { width: width / 1.2, size: sizes.label })) {
        words.push({ x: 0, y: y + sizes.line / 2, text, role: "group" });
        y += sizes.line;
      }
      y += 6;
    }
    group = heading;
    const label = wrapText(labels[index] ?? "", { width: column - 12, size: sizes.label });
    const small = wrapText(details[index] ?? "", { width: column - 12, size: sizes.detail });
    const beside = narrow ? roomBeside({ label, small, width }) : undefined;
    const block = label.length * sizes.line + (beside === undefined ? small.length * sizes.smallLine : 0);
    const offset = narrow ? 0 : Math.max(0, (sizes.bar - block) / 2);
    label.forEach((text, n) => words.push({ x: 0, y: y + offset + (n + 0.5) * sizes.line, text, role: "label" }));
    const below = (n: number) => label.length * sizes.line + (n + 0.5) * sizes.smallLine;
    small.forEach((text, n) => {
      const down = beside === undefined ? below(n) : sizes.line / 2 + 1;
      words.push({ x: beside ?? 0, y: y + offset + down, text, role: "detail" });
    });
    const top = narrow ? y + block + 3 : y + Math.max(0, (block - sizes.bar) / 2);
    const whole = options.whole?.(row);
    const alone =
      options.ownScale === true && !whole && rows.filter((one) => one.group?.[lang] === heading).length === 1;
    const inset = alone ? (sizes.bar - dot) / 2 : 0;
    const scale = scaleOf(row);
    const from = options.from?.(row) ?? 0;
    // A pixel at least, so that it is seen.
    const least = perPixel(scale) * (alone ? dot : 1);
    const to = from + (alone ? least : Math.max(row.of.value_base, least));
    const text = annotationOf(row, options);
    const begin = scale.range[0] + (perPixel(scale) > 0 ? from / perPixel(scale) : 0);
    const long = perPixel(scale) > 0 ? (to - from) / perPixel(scale) : 0;
    // Its line leaves the bar near its beginning, low in it.
    const marked =
      text === undefined ? [] : [{ text, x: begin + Math.min(9, long / 2), y: top + sizes.bar - inset - 5 }];
    const under = placeAnnotations(marked, { from: left, to: width, top: top + sizes.bar });
    reasons.push(...under.placed);
    y = Math.max(y + block + offset, top + sizes.bar + under.height) + sizes.gap;
    const across = { scale, from, to, whole: Math.max(to, from + (whole ?? 0)) };
    return { row, value: values[index] ?? "", ...across, y1: top + inset, y2: top + sizes.bar - inset, alone };
  });
  return { bars, words, reasons, height: y - sizes.gap + 6 };
}
