import { add, addMark, createSvg, setSize } from "../../drawing/element.ts";
import { fillOf, tooltipText } from "../../drawing/mark.ts";
import { textWidth, wrapText } from "../../drawing/measure.ts";
import { formatPeriod } from "../../model/format.ts";
import type { Lang, Text } from "../../model/types.ts";
import type { ChartRow, RenderOptions } from "../define-chart.ts";
import { markValue } from "./mark-value.ts";
import { setWords, sizes, type Word } from "./words.ts";

/** What a table of figures can be told beside its rows. */
export interface FigureOptions extends RenderOptions {
  /** Smaller words of a row; its period, or that none is stated, unless told. */
  detail?: (row: ChartRow, lang: Lang) => string;
  /** Words under the rows of a group. */
  remark?: (group: string) => string | undefined;
}

const noPeriod: Text = { zh: "时期未载", en: "period not stated" };
const [swatch, indent, above] = [11, 20, 7];
// Bold, and the fallback font of a bare Linux runs a fifth wider than most.
const [bold, wider] = [1.2, 1.15];

/** The period of a value, or that none is stated. */
export function periodWords({ of }: ChartRow, lang: Lang): string {
  return formatPeriod(of, lang) || noPeriod[lang];
}

/**
 * A table of figures: what each counts, the number, its period. Nothing has a length, so values that must not be
 * compared in size can stand under one another; a small square has the look of the key.
 */
export function figures(rows: readonly ChartRow[], options: FigureOptions): SVGSVGElement {
  const { document, width, data, lang, detail = periodWords, remark } = options;
  const svg = createSvg(document);
  const values = rows.map((row) => markValue(row, { data, lang }));
  const details = rows.map((row) => detail(row, lang));
  const column = columnsOf({ labels: rows.map(({ label }) => label[lang]), values, details, width });
  const words: Word[] = [];
  let y = 2;
  for (const [heading, members] of Map.groupBy(rows, ({ group }) => group?.[lang] ?? "")) {
    for (const text of wrapText(heading, { width: width / 1.2, size: sizes.label })) {
      words.push({ x: 0, y: y + sizes.line / 2, text, role: "group" });
      y += sizes.line;
    }
    y += heading === "" ? 0 : 4;
    for (const row of members) {
      add(svg, { tag: "path", d: `M0 ${y}H${column.end}`, stroke: "var(--rule)" });
      const cells = {
        label: row.label[lang],
        value: values[rows.indexOf(row)] ?? "",
        detail: details[rows.indexOf(row)] ?? "",
      };
      const placed = placeCells(cells, { ...column, y: y + above });
      words.push(...placed.words);
      addSwatch(svg, { row, y, height: placed.bottom + above - y, ...options, width: column.end });
      y = placed.bottom + above;
    }
    for (const text of wrapText(remark?.(heading) ?? "", {
      width: (column.end - indent) / wider,
      size: sizes.detail,
    })) {
      words.push({ x: indent, y: y + sizes.smallLine / 2, text, role: "detail" });
      y += sizes.smallLine;
    }
    y += sizes.gap;
  }
  setWords(svg, { words });
  return setSize(svg, { width, height: Math.ceil(y - sizes.gap + 2) });
}

interface Columns {
  /** Pixels that a label may take. */
  label: number;
  /** Where numbers end. */
  number: number;
  /** Where the smaller words begin; absent where they stand under the label. */
  detail?: number;
  /** Where lines end. */
  end: number;
}

/** Smaller words have a column where label and number leave them room, else stand under the label, as on a phone. */
function columnsOf({ labels, values, details, width }: Told): Columns {
  const widest = Math.max(...values.map((value) => textWidth(value, { size: 17 }) * bold));
  const label = Math.max(...labels.map((text) => textWidth(text, { size: sizes.label }) * wider));
  const small = Math.max(...details.map((text) => breadthOf(text)));
  const room = Math.min(label, width * 0.42, width - indent - 24 - widest - 28 - small);
  if (width < 600 || room < Math.min(label, width * 0.25)) {
    // A long number takes a line of its own.
    const beside = widest > width * 0.48 ? 0 : widest + 12;
    return { label: width - indent - beside, number: width, end: width };
  }
  const number = indent + room + 24 + widest;
  return { label: room, number, detail: number + 28, end: width };
}

/** How wide smaller words are at least, in pixels: broken into lines of 120, or of their longest word. */
function breadthOf(text: string): number {
  const lines = wrapText(text, { width: 120, size: sizes.detail });
  return Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, { size: sizes.detail }) * wider)) + 1);
}

interface Told {
  labels: readonly string[];
  values: readonly string[];
  details: readonly string[];
  width: number;
}

/** The words of a row, and where they end: a number keeps to one line, its own where the label leaves no room. */
function placeCells(
  { label, value, detail }: { label: string; value: string; detail: string },
  column: Columns & { y: number },
): { words: Word[]; bottom: number } {
  const { y } = column;
  const own = wrapText(label, { width: column.label, size: sizes.label });
  const words: Word[] = own.map((text, n) => ({ x: indent, y: y + (n + 0.5) * sizes.line, text, role: "label" }));
  const last = own.at(-1) ?? "";
  const end = indent + textWidth(last, { size: sizes.label }) * wider;
  const start = column.number - textWidth(value, { size: 17 }) * bold;
  const [beside, left] = [column.detail !== undefined, column.detail ?? indent];
  const down = start > end + 6 ? Math.max(0, own.length - 1) : own.length;
  const first = beside ? 0 : down;
  words.push({ x: column.number, y: y + (first + 0.5) * sizes.line, text: value, role: "figure" });
  const small = wrapText(detail, { width: ((beside ? column.end : start) - left) / wider, size: sizes.detail });
  const top = beside ? 0.5 * (sizes.line - sizes.smallLine) : own.length * sizes.line;
  small.forEach((text, n) => words.push({ x: left, y: y + top + (n + 0.5) * sizes.smallLine, text, role: "detail" }));
  const lines = Math.max(own.length, first + 1) * sizes.line;
  return { words, bottom: y + Math.max(lines, top + small.length * sizes.smallLine) };
}

/** The mark of a row: a small square, and the whole line to be pointed at. */
function addSwatch(
  svg: SVGSVGElement,
  { row, y, height, width, data, lang }: RenderOptions & { row: ChartRow; y: number; height: number },
): void {
  const { fill, fillOpacity, stroke } = fillOf(row.of, { data });
  const mark = addMark(svg, { tag: "g", title: tooltipText(row, { data, lang }) });
  add(mark, { tag: "rect", x: 0, y, width, height, fill: "transparent" });
  const box = { x: 1, y: y + above + (sizes.line - swatch) / 2, width: swatch, height: swatch };
  add(mark, { tag: "rect", ...box, fill, "fill-opacity": fillOpacity, stroke, "stroke-width": 1.5 });
}
