import { add, addMark, createSvg, setSize } from "../../drawing/element.ts";
import { fillOf, tooltipText, withSign } from "../../drawing/mark.ts";
import { wrapText } from "../../drawing/measure.ts";
import { formatPeriod, formatQuantity } from "../../model/format.ts";
import { indicatorOf, placeOf } from "../../model/lookup.ts";
import type { ChartRow, RenderOptions } from "../define-chart.ts";
import { stackEvents, type Stacked } from "./calendar-stack.ts";
import { timeScale, type TimeScale } from "./time-scale.ts";
import { setWords, sizes, type Word } from "./words.ts";

const [square, step, indent] = [10, 12, 14];
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/**
 * Events by their day: a strip of twelve months for each year (by group), on it a square for each value at its day,
 * those of one event on one another; under it a line an event with its values in words. Nothing has a length.
 */
export function calendar(rows: readonly ChartRow[], options: RenderOptions): SVGSVGElement {
  const { document, width, lang } = options;
  const svg = createSvg(document);
  const words: Word[] = [];
  let y = 2;
  for (const [year, members] of Map.groupBy(rows, ({ group }) => group?.[lang] ?? "")) {
    words.push({ x: 0, y: y + sizes.line / 2, text: year, role: "group" });
    y += sizes.line + 4;
    const time = timeScale(
      members.map(({ of }) => of),
      { from: 1, to: width - square - 1 },
    );
    const events = [...Map.groupBy(members, ({ of }) => `${of.period_start} ${of.place}`).values()];
    const placed = stackEvents(events, { at: ({ of }) => time.span(of).x1, step });
    const floor = y + Math.max(...placed.map(({ from, rows: own }) => from + own.length)) * step;
    for (const event of placed) addSquares(svg, { event, floor, ...options });
    words.push(...addMonths(svg, { time, floor, width }));
    y = floor + 28;
    const columns = width < 600 ? 1 : width < 900 ? 2 : 3;
    for (let index = 0; index < events.length; index += columns) {
      const beside = events.slice(index, index + columns).map((own, column) => {
        const room = width / columns;
        return eventLines(own, { ...options, x: column * room, y, width: room - 12 });
      });
      words.push(...beside.flatMap((lines) => lines.words));
      y = Math.max(...beside.map(({ bottom }) => bottom));
    }
    y += sizes.gap - 4;
  }
  setWords(svg, { words });
  return setSize(svg, { width, height: Math.ceil(y - 8) });
}

function addSquares(
  svg: Element,
  { event: { rows, x, from }, floor, data, lang }: RenderOptions & { event: Stacked; floor: number },
): void {
  for (const [index, row] of rows.entries()) {
    const { fill, fillOpacity, stroke } = fillOf(row.of, { data });
    const mark = addMark(svg, { tag: "g", title: tooltipText(row, { data, lang }) });
    const box = { x: Math.round(x), y: floor - (from + index + 1) * step + 1, width: square, height: square };
    add(mark, { tag: "rect", ...box, fill, "fill-opacity": fillOpacity, stroke, "stroke-width": 1.5 });
  }
}

/** The line of a year with a stroke where each month begins; returns the months in words. */
function addMonths(svg: Element, { time, floor, width }: { time: TimeScale; floor: number; width: number }): Word[] {
  add(svg, { tag: "path", d: `M0 ${floor + 2}H${width}`, stroke: "var(--muted)" });
  const year = time.years[0]?.year ?? "";
  return months.map((month) => {
    const first = `${year}-${month}-01`;
    const { x1 } = time.span({ period_start: first, period_end: first });
    add(svg, { tag: "path", d: `M${Math.round(x1)} ${floor + 2}v4`, stroke: "var(--muted)" });
    return { x: x1 + (width - square) / 24, y: floor + 13, text: String(Number(month)), role: "tick" };
  });
}

/** Day and place of an event, and under it its values. */
function eventLines(own: readonly ChartRow[], { x, y, width, data, lang }: RenderOptions & { x: number; y: number }) {
  const [first] = own;
  if (!first) return { words: [], bottom: y };
  const head = `${formatPeriod(first.of, lang)} · ${placeOf(first.of.place, data)[lang]}`;
  const values = own.map(({ of }) => {
    // An amount keeps to one line.
    const value = withSign(formatQuantity(of, { data, lang }).replaceAll(" ", "\u00a0"), { of, data });
    const name = indicatorOf(of.indicator, data)[lang];
    return { zh: `${name} ${value}`, en: `${name}: ${value}` }[lang];
  });
  const lines = [
    ...wrapText(head, { width: width / 1.15, size: sizes.label }).map((text) => ({ text, role: "label" }) as const),
    ...values.flatMap((text) =>
      wrapText(text, { width: (width - indent) / 1.12, size: sizes.detail }).map(
        (line) => ({ text: line, role: "detail" }) as const,
      ),
    ),
  ];
  let bottom = y;
  const words = lines.map(({ text, role }): Word => {
    const high = role === "label" ? sizes.line : sizes.smallLine;
    bottom += high;
    return { x: role === "label" ? x : x + indent, y: bottom - high / 2, text, role };
  });
  return { words, bottom: bottom + 5 };
}
