import * as Plot from "@observablehq/plot";
import { periodWords } from "../../model/circumstances.ts";
import type { Text } from "../../model/types.ts";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { fillOf, tooltipText } from "../../drawing/mark.ts";
import { wrapText } from "../../drawing/measure.ts";
import { barScale } from "./bar-scale.ts";
import { labelColumn, roomBeside, sizes, rimmed, type Word } from "./words.ts";
import { compose, painted, plotOn, valueAt } from "./plot-on.ts";
import { markValue } from "./mark-value.ts";

const radius = 7;

export interface DotOptions extends RenderOptions {
  /** Values in the base unit that a reader knows, each with the words over its line. */
  ticks: readonly { at: number; words: Text }[];
  /** Whether a row lies on the line of the row before it, as a target does. */
  joins: (row: ChartRow) => boolean;
}

/** Dots on stems from zero, one line a row, held against lines at known values: for rates, which have no bulk. */
export function dots(rows: readonly ChartRow[], options: DotOptions): SVGSVGElement {
  const { width, data, lang, ticks, joins } = options;
  const narrow = width < 600;
  const values = rows.map((row) => (joins(row) ? "" : markValue(row, { data, lang })));
  const own = rows.filter((row) => !joins(row));
  const labels = own.map(({ label }) => label[lang]);
  const details = own.map(({ of }) => periodWords(of, lang));
  const column = narrow ? width : labelColumn({ labels, details }, { width });
  const left = narrow ? 1 : column + 1;
  const scaleOf = barScale(rows, { ...options, values, left, room: width - left - radius });
  const words: Word[] = [];
  const bands: { y1: number; y2: number }[] = [];
  let y = sizes.line + 6;
  let group: string | undefined;
  let line = y;
  const placed = rows.map((row, index) => {
    const heading = row.group?.[lang];
    if (heading !== undefined && heading !== group) {
      if (index > 0) y += 8;
      words.push({ x: 0, y: y + sizes.line / 2, text: heading, role: "group" });
      y += sizes.line + 4;
    }
    group = heading;
    if (!joins(row)) {
      const label = wrapText(row.label[lang], { width: column - 12, size: sizes.label });
      label.forEach((text, n) => words.push({ x: 0, y: y + (n + 0.5) * sizes.line, text, role: "label" }));
      const period = periodWords(row.of, lang);
      const beside = narrow ? roomBeside({ label, small: [period], width }) : undefined;
      const below = y + label.length * sizes.line + sizes.smallLine / 2;
      words.push({ x: beside ?? 0, y: beside ? y + sizes.line / 2 + 1 : below, text: period, role: "detail" });
      const block = label.length * sizes.line + (beside ? 0 : sizes.smallLine);
      line = narrow ? y + block + sizes.bar / 2 + 1 : y + block / 2;
      bands.push({ y1: line - 12, y2: line + 12 });
      y = narrow ? line + sizes.bar / 2 + 12 : y + block + 12;
    }
    const at = Math.max(0, row.of.value_base);
    if (!joins(row)) return { row, at, y: line, value: values[index] ?? "", ...fillOf(row.of, { data }) };
    // Its words stand under it, for behind it runs the stem of the other; and they say what it is, for it has no label.
    const value = `${row.label[lang]} ${markValue(row, { data, lang })}`;
    if (narrow) y += sizes.line / 2;
    return { row, at, y: line, value, ...fillOf(row.of, { data }) };
  });
  const bottom = bands.at(-1)?.y2 ?? y;
  const height = Math.max(y - 10, bottom + 2);
  // On a phone the labels stand over the lines: a rule through the words would strike them out.
  const rules = (narrow ? bands : [{ y1: sizes.line + 2, y2: bottom }]).flatMap((band) =>
    ticks.map(({ at }) => ({ ...band, at })),
  );
  const [first, joined] = [placed.filter(({ row }) => !joins(row)), placed.filter(({ row }) => joins(row))];
  const dot = { x: "at", y: "y", r: radius } as const;
  const below = ({ y: middle }: { y: number }) => middle + radius + sizes.line / 2;
  const named = ticks.map(({ at, words: said }) => ({ at, text: said[lang] }));
  const title = ({ row }: { row: ChartRow }) => tooltipText(row, { data, lang });
  const marks = [
    Plot.ruleX(rules, { x: "at", y1: "y1", y2: "y2", stroke: "var(--muted)", strokeDasharray: "2 3" }),
    Plot.ruleY(first, { x1: 0, x2: "at", y: "y", stroke: { value: "stroke", scale: null }, strokeWidth: 3 }),
    Plot.dot(placed, { ...dot, fill: "var(--ground)" }),
    Plot.dot(placed, { ...dot, ...painted, strokeWidth: 2, title }),
    Plot.text(named, { x: "at", y: 9, text: "text", fontSize: sizes.detail, fill: "var(--muted)", ...rimmed }),
    Plot.text(first, { x: "at", y: "y", ...valueAt(radius + 6), ...rimmed }),
    Plot.text(joined, { x: "at", y: below, ...valueAt(-radius), ...rimmed }),
  ];
  const parts = rows.slice(0, 1).flatMap((row) => plotOn(scaleOf(row), { ...options, height, marks }));
  return compose(parts, { ...options, words, rim: true, height });
}
