import { drawGlyph, isAwaited, markColour } from "../../chain-maps/draw/glyph.ts";
import { drawMarks } from "../../chain-maps/draw/legend.ts";
import { nodeStatuses, nodeStatusWords, type NodeStatus } from "../../chain-maps/nodes.ts";
import { add, addMark, createSvg, setSize, tenth } from "../../drawing/element.ts";
import { tooltipText } from "../../drawing/mark.ts";
import { wrapText } from "../../drawing/measure.ts";
import { placeColour } from "../../drawing/palette.ts";
import type { Text } from "../../model/types.ts";
import type { ChartRow, RenderOptions } from "../define-chart.ts";
import { labelColumn, setWords, sizes, type Word } from "./words.ts";

/** One of the two sides: its place, what stands above it. */
export interface ButterflySide {
  place: string;
  name: Text;
  /** Smaller words below its name. */
  read: Text;
}

export interface ButterflyOptions extends RenderOptions {
  /** The first to the left, the second to the right. */
  sides: readonly ButterflySide[];
  /** Every line in its order, also those of which no side has a row. */
  groups: readonly Text[];
  /** What each row counts. */
  statusOf: (row: ChartRow) => NodeStatus;
  /** What stands where a group has no row on a side. */
  silence: (group: Text, place: string) => string;
}

/** Where the zero of both sides is, and how many pixels one thing takes. */
interface Scale {
  zero: number;
  step: number;
}

const bar = 22;
const most = 24;

/**
 * Counts of two places on one scale that grows from the middle: a line a group, to either side of zero a cell for each
 * thing counted, those of a status together and marked as it is; the sum at the end.
 */
export function butterfly(rows: readonly ChartRow[], options: ButterflyOptions): SVGSVGElement {
  const { document, width, lang, sides, statusOf, onScale } = options;
  onScale?.(rows);
  const svg = createSvg(document);
  const groups = options.groups.map((group) => ({ group, own: rows.filter((row) => row.group?.zh === group.zh) }));
  const narrow = width < 600;
  const left = narrow ? 0 : labelColumn({ labels: groups.map(({ group }) => group[lang]) }, { width });
  const sum = (own: readonly ChartRow[]) => own.reduce((total, { of }) => total + of.value_base, 0);
  const ofSide = (own: readonly ChartRow[], { place }: ButterflySide) => own.filter(({ of }) => of.place === place);
  const longest = Math.max(...groups.flatMap(({ own }) => sides.map((side) => sum(ofSide(own, side)))));
  const scale: Scale = { zero: left + (width - left) / 2, step: Math.min(most, ((width - left) / 2 - 30) / longest) };
  const used = nodeStatuses.filter((status) => rows.some((row) => statusOf(row) === status));
  const entries = used.map((mark) => ({ mark, words: nodeStatusWords[mark][lang] }));
  let y = drawMarks(add(svg, { tag: "g" }), { entries, width }) + 12;
  const words: Word[] = [];
  y += drawHeads(svg, { scale, y, left, ...options });
  let zero = "";
  for (const { group, own } of groups) {
    const lines = wrapText(group[lang], { width: narrow ? width : left - 14, size: sizes.label });
    const block = lines.length * sizes.line;
    const beside = narrow ? 0 : Math.max(0, (bar - block) / 2);
    lines.forEach((text, n) => words.push({ x: 0, y: y + beside + (n + 0.5) * sizes.line, text, role: "label" }));
    const at = narrow ? y + block + 2 : y + Math.max(0, (block - bar) / 2);
    sides.forEach((side, index) => {
      const members = ofSide(own, side);
      drawCells(svg, { rows: members, direction: index === 0 ? -1 : 1, y: at, scale, ...options });
      const text = members.length > 0 ? String(sum(members)) : options.silence(group, side.place);
      drawSum(svg, { text, out: sum(members) * scale.step, isCount: members.length > 0, index, y: at, scale });
    });
    // The line of zero keeps to the bars: on a phone labels stand between them.
    zero += `M${tenth(scale.zero)} ${tenth(at - 4)}v${bar + 8}`;
    y = Math.max(y + block + beside, at + bar) + (narrow ? 10 : 8);
  }
  add(svg, { tag: "path", d: zero, stroke: "var(--ink)" });
  setWords(svg, { words });
  return setSize(svg, { width, height: Math.ceil(y) });
}

/** The names of the sides to either side of zero, and how much was read of each. */
function drawHeads(
  svg: SVGSVGElement,
  { scale, y, left, width, sides, lang, data }: ButterflyOptions & { scale: Scale; y: number; left: number },
): number {
  const room = (width - left) / 2 - 10;
  const small = sides.map(({ read }) => wrapText(read[lang], { width: room / 1.15, size: sizes.detail }));
  sides.forEach(({ place, name }, index) => {
    const x = scale.zero + (index === 0 ? -8 : 8);
    const anchor = index === 0 ? "end" : undefined;
    const end = index === 0 ? left : width;
    add(svg, {
      tag: "text",
      x,
      y: y + 13,
      "font-size": 16,
      "font-weight": 700,
      "text-anchor": anchor,
      text: name[lang],
    });
    (small[index] ?? []).forEach((text, n) => {
      const look = { "font-size": sizes.detail, fill: "var(--muted)", "text-anchor": anchor };
      add(svg, { tag: "text", x, y: y + 30 + n * sizes.smallLine, ...look, text });
    });
    const line = y + 30 + (Math.max(...small.map(({ length }) => length)) - 1) * sizes.smallLine + 9;
    add(svg, {
      tag: "path",
      d: `M${tenth(scale.zero)} ${line}H${end}`,
      stroke: placeColour(place, data),
      "stroke-width": 3,
    });
  });
  return 30 + (Math.max(...small.map(({ length }) => length)) - 1) * sizes.smallLine + 18;
}

interface Cells extends ButterflyOptions {
  rows: readonly ChartRow[];
  direction: 1 | -1;
  y: number;
  scale: Scale;
}

/** The cells of a line on one side, the furthest step next to zero. */
function drawCells(svg: SVGSVGElement, { rows, direction, y, scale, statusOf, data, lang }: Cells): void {
  const { zero, step } = scale;
  let done = 0;
  for (const row of rows) {
    const [mark, n] = [statusOf(row), row.of.value_base];
    const group = addMark(svg, { tag: "g", title: tooltipText(row, { data, lang }) });
    const from = zero + direction * (done * step + 1);
    const to = zero + direction * ((done + n) * step - 1);
    const colour = markColour(mark);
    add(group, {
      tag: "rect",
      x: tenth(Math.min(from, to)),
      y: tenth(y + 0.5),
      width: tenth(Math.abs(to - from)),
      height: bar - 1,
      fill: isAwaited(mark) ? "var(--ground)" : colour,
      "fill-opacity": isAwaited(mark) ? 1 : 0.16,
      stroke: colour,
      "stroke-dasharray": isAwaited(mark) ? "4 2" : undefined,
    });
    for (let index = 0; index < n; index++) {
      const x = zero + direction * (done + index + 0.5) * step;
      drawGlyph(group, { mark, x: tenth(x), y: tenth(y + bar / 2), scale: Math.min(1, tenth((step - 2) / 11)) });
    }
    done += n;
  }
}

/** The sum at the end of a side, or in small what is said where there is none. */
function drawSum(
  svg: SVGSVGElement,
  {
    text,
    out,
    isCount,
    index,
    y,
    scale,
  }: { text: string; out: number; isCount: boolean; index: number; y: number; scale: Scale },
): void {
  const x = tenth(scale.zero + (index === 0 ? -1 : 1) * (out + 7));
  const look = isCount
    ? { "font-size": sizes.label, "font-weight": 600 }
    : { "font-size": sizes.detail, fill: "var(--muted)" };
  add(svg, {
    tag: "text",
    x,
    y: tenth(y + bar / 2 + 4.5),
    "text-anchor": index === 0 ? "end" : undefined,
    ...look,
    text,
  });
}
