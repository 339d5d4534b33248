import * as Plot from "@observablehq/plot";
import { max, min, sum } from "d3";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { fillOf } from "../../drawing/mark.ts";
import { textWidth, wrapText } from "../../drawing/measure.ts";
import { annotationOf, placeAnnotations, titleOf, type PlacedAnnotation } from "./annotations.ts";
import { labelColumn, sizes, rimmed, type Word } from "./words.ts";
import { compose, painted, perPixel, plotOn, valueAt, type Scale } from "./plot-on.ts";
import { rangeOf } from "../../model/range-of.ts";

const thick = 8;
const cap = 9;
const radius = 6;
// Bold, and the fallback font of a bare Linux runs a fifth wider than most.
const wider = 1.2;

export interface RangeOptions extends RenderOptions {
  /** Words at a row's range or point. */
  words: (row: ChartRow) => string;
  /** Whether a row is drawn as a point, on the line of its group, rather than as a range. */
  point: (row: ChartRow) => boolean;
  /** Whether every group has a scale of its own; else all share one. */
  ownScale: boolean;
}

/**
 * Where values may lie: a thin band with closed ends from the least to the most that the rounding of a print allows,
 * open to the side where no end is known, and a dot for a single value. Each group is one line, labelled by its name;
 * the scale does not begin at zero.
 */
export function ranges(rows: readonly ChartRow[], options: RangeOptions): SVGSVGElement {
  const { width, data, lang, words: told, point, ownScale } = options;
  // An end that is not known is left open: an arrow shows that the range goes on.
  const say = (row: ChartRow) => (Number.isFinite(rangeOf(row.of).high) ? told(row) : `→ ${told(row)}`);
  const narrow = width < 600;
  const groups = [...Map.groupBy(rows, ({ group }) => group?.[lang] ?? "")];
  const column = narrow ? 0 : labelColumn({ labels: groups.map(([name]) => name) }, { width });
  const from = column + 8;
  // Words stand to the right of what they speak of, and must fit wherever that ends; else on lines of their own above.
  const room = (max(rows, (row) => textWidth(say(row), { size: sizes.label }) * wider) ?? 0) + 16;
  const beside = width - room - from >= width / 5;
  const to = width - (beside ? room : 16);
  const apart = beside ? 0 : 6;
  const above = (row: ChartRow) =>
    beside ? [] : wrapText(say(row), { width: (width - from) / wider, size: sizes.label });
  const all = scaleOver(rows, { from, to });
  const words: Word[] = [];
  const reasons: PlacedAnnotation[] = [];
  let y = 4;
  const placed = groups.flatMap(([name, members]) => {
    const scale = ownScale ? scaleOver(members, { from, to }) : all;
    const label = wrapText(name, { width: narrow ? width : column - 12, size: sizes.label });
    const ended = (row: ChartRow) => ({
      x1: point(row) ? row.of.value_base : Math.max(scale.domain[0], rangeOf(row.of).low),
      end: point(row) ? row.of.value_base : Math.min(scale.domain[1], rangeOf(row.of).high),
    });
    // What is said at a range hangs on its beginning.
    const under = (row: ChartRow, middle: number) => {
      const text = annotationOf(row, options);
      const x = scale.range[0] + (ended(row).x1 - scale.domain[0]) / perPixel(scale);
      const marked = text === undefined ? [] : [{ text, x: x + (point(row) ? 0 : 2), y: middle + thick / 2 }];
      return placeAnnotations(marked, { from, to: width, top: middle + cap });
    };
    const tall =
      sum(members, (row) => (above(row).length + 1) * sizes.line + under(row, 0).height) + (members.length - 1) * apart;
    const named = label.length * sizes.line;
    label.forEach((text, n) => words.push({ x: 0, y: y + (n + 0.5) * sizes.line, text, role: "label" }));
    let top = y + (narrow ? named : Math.max(0, (named - tall) / 2));
    y += (narrow ? named + tall : Math.max(named, tall)) + sizes.gap;
    return members.map((row) => {
      const lines = above(row);
      lines.forEach((text, n) => words.push({ x: from, y: top + (n + 0.5) * sizes.line, text, role: "value" }));
      const middle = top + (lines.length + 0.5) * sizes.line;
      const told = under(row, middle);
      reasons.push(...told.placed);
      top = middle + sizes.line / 2 + told.height + apart;
      const single = point(row);
      // Where an end is not known, the range goes as far as its scale.
      const { x1, end } = ended(row);
      // Two pixels at least, so that it is seen.
      const x2 = Math.max(end, x1 + 2 * perPixel(scale));
      const down = { y: middle, y1: middle - thick / 2, y2: middle + thick / 2 };
      return {
        row,
        scale,
        single,
        value: beside ? say(row) : "",
        x1,
        x2,
        end,
        ...down,
        ...fillOf(row.of, { data }),
      };
    });
  });
  const height = y - sizes.gap + 6;
  const parts = [...Map.groupBy(placed, ({ scale }) => scale)].flatMap(([scale, members]) => {
    const bars = members.filter(({ single }) => !single);
    const points = members.filter(({ single }) => single);
    const title = ({ row }: { row: ChartRow }) => titleOf(row, options);
    const dashed = { stroke: "var(--muted)", strokeDasharray: "2 3" };
    const marks = [
      // Where all share one scale, a single value is held against every range above it.
      Plot.ruleX(ownScale ? [] : points.slice(0, 1), { x: "x1", y1: 0, y2: "y", ...dashed }),
      Plot.rect(bars, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...painted, strokeWidth: 1.5, title }),
      Plot.ruleX(capsOf(bars), {
        x: "x",
        y1: "y1",
        y2: "y2",
        stroke: { value: "stroke", scale: null },
        strokeWidth: 2,
      }),
      Plot.dot(points, { x: "x1", y: "y", r: radius, ...painted, strokeWidth: 2, title }),
      Plot.text(bars, { x: "end", y: "y", ...valueAt(8), ...rimmed }),
      Plot.text(points, { x: "x1", y: "y", ...valueAt(radius + 8), ...rimmed }),
    ];
    return plotOn(scale, { ...options, height, marks });
  });
  return compose(parts, { ...options, words, reasons, rim: true, height });
}

/** The ends that are known, each closed by a stroke: a range is no bar that begins at its left end. */
function capsOf(bands: readonly { row: ChartRow; x1: number; end: number; y: number; stroke: string }[]) {
  return bands.flatMap(({ row, x1, end, y, stroke }) => {
    const { low, high } = rangeOf(row.of);
    const closed = [...(Number.isFinite(low) ? [x1] : []), ...(Number.isFinite(high) ? [end] : [])];
    return closed.map((x) => ({ x, y1: y - cap, y2: y + cap, stroke }));
  });
}

/** All that is known of the rows, and a little more on either side, fills the room. */
function scaleOver(rows: readonly ChartRow[], { from, to }: { from: number; to: number }): Scale {
  const ends = rows.flatMap(({ of }) => [of.value_base, rangeOf(of).low, rangeOf(of).high]).filter(Number.isFinite);
  const [low, high] = [min(ends) ?? 0, max(ends) ?? 1];
  const spare = (high - low || Math.abs(high) || 1) * 0.12;
  return { domain: [low - spare, high + spare], range: [from, to] };
}
