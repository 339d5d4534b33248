import * as Plot from "@observablehq/plot";
import { formatPeriod, formatValue } from "../../lib/format.ts";
import type { Text } from "../../lib/types.ts";
import type { RenderOptions, Row } from "../chart.ts";
import { fillOf } from "../fills.ts";
import { textWidth, wrapText } from "../measure.ts";
import { tip } from "../tip.ts";
import { barScale } from "./bar-scale.ts";
import { roomBeside } from "./room-beside.ts";
import { sizes } from "./sizes.ts";

const radius = 7;

interface Words {
  x: number;
  y: number;
  text: string;
  role: "group" | "label" | "detail" | "value" | "tick";
}

export interface DotOptions extends RenderOptions {
  /** Values in the base unit that a reader knows, each with the words over its line. */
  ticks: readonly { at: number; words: Text }[];
  /** Whether a row lies on the line of the row before it, as a target does. */
  joins: (row: Row) => boolean;
}

/** Dots on stems from zero, one line a row, held against lines at known values: for rates, which have no bulk. */
export function dots(rows: readonly Row[], options: DotOptions): SVGSVGElement {
  const { document, width, lang, ticks, joins } = options;
  const narrow = width < 600;
  const values = rows.map((row) => (joins(row) ? "" : formatValue(row.of, lang)));
  const needed = rows
    .filter((row) => !joins(row))
    .flatMap(({ of, label }) => [
      textWidth(label[lang], { size: sizes.label }),
      textWidth(formatPeriod(of, lang), { size: sizes.detail }),
    ]);
  const column = narrow ? width : Math.round(Math.min(width * 0.36, 320, Math.max(...needed) * 1.1 + 24));
  const left = narrow ? 1 : column + 1;
  const lengthOf = barScale(rows, { ...options, values, room: width - left - radius });
  const words: Words[] = [];
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
      const period = formatPeriod(row.of, lang);
      const beside = narrow ? roomBeside({ label, small: [period], width }) : undefined;
      const below = y + label.length * sizes.line + sizes.smallLine / 2;
      words.push({ x: beside ?? 0, y: beside ? y + sizes.line / 2 + 1 : below, text: period, role: "detail" });
      const block = label.length * sizes.line + (beside ? 0 : sizes.smallLine);
      line = narrow ? y + block + sizes.bar / 2 + 1 : y + block / 2;
      bands.push({ y1: line - 12, y2: line + 12 });
      y = narrow ? line + sizes.bar / 2 + 12 : y + block + 12;
    }
    const x = left + lengthOf(row.of.value_base, row);
    if (joins(row)) {
      // Its words stand under it, for behind it runs the stem of the other; and they say what it is, for it has no label.
      const text = `${row.label[lang]} ${formatValue(row.of, lang)}`;
      words.push({ x: x - radius, y: line + radius + sizes.line / 2, text, role: "value" });
      if (narrow) y += sizes.line / 2;
    } else words.push({ x: x + radius + 6, y: line, text: values[index] ?? "", role: "value" });
    return { row, x, y: line, left, ...fillOf(row.of) };
  });
  const bottom = bands.at(-1)?.y2 ?? y;
  // On a phone the labels stand over the lines: a rule through the words would strike them out.
  const rules = (narrow ? bands : [{ y1: sizes.line + 2, y2: bottom }]).flatMap((band) =>
    ticks.map(({ at }) => ({ ...band, x: left + (rows[0] ? lengthOf(at, rows[0]) : 0) })),
  );
  for (const { at, words: said } of ticks) {
    words.push({ x: left + (rows[0] ? lengthOf(at, rows[0]) : 0), y: 9, text: said[lang], role: "tick" });
  }
  const text = (role: Words["role"], style: Plot.TextOptions) =>
    Plot.text(
      words.filter((word) => word.role === role),
      { x: "x", y: "y", text: "text", textAnchor: "start", lineAnchor: "middle", fill: "var(--ink)", ...style },
    );
  return Plot.plot({
    document,
    width,
    height: Math.ceil(Math.max(y - 10, bottom + 2)),
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [
      Plot.ruleX(rules, { x: "x", y1: "y1", y2: "y2", stroke: "var(--muted)", strokeDasharray: "2 3" }),
      Plot.ruleY(
        placed.filter(({ row }) => !joins(row)),
        { x1: "left", x2: "x", y: "y", stroke: { value: "stroke", scale: null }, strokeWidth: 3 },
      ),
      Plot.dot(placed, { x: "x", y: "y", r: radius, fill: "var(--ground)" }),
      Plot.dot(placed, {
        x: "x",
        y: "y",
        r: radius,
        fill: { value: "fill", scale: null },
        fillOpacity: { value: "fillOpacity", scale: null },
        stroke: { value: "stroke", scale: null },
        strokeWidth: 2,
        title: ({ row }) => tip(row, { lang }),
      }),
      text("tick", { fontSize: sizes.detail, fill: "var(--muted)", textAnchor: "middle" }),
      text("group", { fontSize: sizes.label, fontWeight: 700 }),
      text("label", { fontSize: sizes.label }),
      text("detail", { fontSize: sizes.detail, fill: "var(--muted)" }),
      text("value", { fontSize: sizes.label, fontWeight: 600, stroke: "var(--ground)", strokeWidth: 4 }),
    ],
  }) as SVGSVGElement;
}
