import { addMark, createSvg, setSize } from "../../drawing/element.ts";
import { placeColour } from "../../drawing/palette.ts";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { wrapText } from "../../drawing/measure.ts";
import { markStyleOf, tooltipText } from "../../drawing/mark.ts";
import { sizes, setWords, type Word } from "./words.ts";
import { markValue } from "./mark-value.ts";

/** A whole and its part, or the two parts that make it up, each printed. */
export interface Grid {
  whole: ChartRow;
  /** Told apart by filled squares. */
  part: ChartRow;
  rest?: ChartRow;
}

export interface UnitOptions extends RenderOptions {
  /** The largest of the wholes that are drawn under one another, so that their lines are equally long. */
  largest?: number;
}

/**
 * A count small enough to be seen one by one: a square for each of the whole, those of the part filled. Where the rest
 * is printed too, the empty squares are its mark and the whole's is a frame around all.
 */
export function units(
  { whole, part, rest }: Grid,
  { document, width, data, lang, largest = whole.of.value_base }: UnitOptions,
): SVGSVGElement {
  const step = width < 600 ? 14 : 16;
  const side = step - 3;
  const pad = 5;
  const lineCount = Math.ceil(largest / Math.floor((width - 2 * pad) / step));
  // Even lines: the last is nearly as long as the others.
  const perLine = Math.ceil(largest / lineCount);
  const words: Word[] = [];
  const keys: { row: ChartRow; y: number }[] = [];
  let y = 0;
  const empty = rest ?? whole;
  for (const row of [whole, part, ...(rest ? [rest] : [])]) {
    const keyed = row === part || row === empty;
    const indent = keyed ? step + 4 : 0;
    if (keyed) keys.push({ row, y: y + (sizes.line - side) / 2 });
    const told = `${row.label[lang]} ${markValue(row, { data, lang })}`;
    // The words of the whole are bold, and wider than the estimate.
    const room = (width - indent) / (row === whole ? 1.15 : 1);
    for (const text of wrapText(told, { width: room, size: sizes.label })) {
      words.push({ x: indent, y: y + sizes.line / 2, text, role: row === whole ? "group" : "label" });
      y += sizes.line;
    }
  }
  const top = y + 8;
  const bottom = top + 2 * pad + Math.ceil(whole.of.value_base / perLine) * step - 3;
  const grid = Array.from({ length: whole.of.value_base }, (_, n) => ({
    row: n < part.of.value_base ? part : empty,
    x: pad + (n % perLine) * step,
    y: top + pad + Math.floor(n / perLine) * step,
  }));
  const squares = [...keys.map((key) => ({ ...key, x: 1 })), ...grid];
  const frame = `M.5 ${top}H${pad * 2 + perLine * step - 3}V${bottom}H.5z`;
  const outline = (row: ChartRow) =>
    squares
      .flatMap((square) => (square.row === row ? `M${square.x} ${square.y}h${side}v${side}h-${side}z` : []))
      .join("");
  const crossed = (row: ChartRow) =>
    squares
      .flatMap((square) =>
        square.row === row ? `M${square.x} ${square.y}l${side} ${side}m0-${side}l-${side} ${side}` : [],
      )
      .join("");
  const colour = placeColour(whole.of.place, data);
  const svg = createSvg(document);
  const mark = (row: ChartRow, shape: { d: string; fill: string; stroke: string }) =>
    addMark(svg, { tag: "path", ...shape, title: tooltipText(row, { data, lang }) });
  // One path for all squares of a row: 300 rectangles would weigh more than the rest of an embed.
  if (rest) mark(whole, { d: frame, fill: "transparent", stroke: "var(--rule)" });
  // What is only planned is outlined as the key has it, and crossed to be told from the rest.
  const planned = markStyleOf(part.of) === "outline";
  if (planned) mark(part, { d: outline(part) + crossed(part), fill: "none", stroke: colour });
  else mark(part, { d: outline(part), fill: colour, stroke: colour });
  mark(empty, { d: outline(empty), fill: "transparent", stroke: colour });
  setWords(svg, { words });
  return setSize(svg, { width, height: Math.ceil(bottom + 1) });
}
