import { max } from "d3";
import { withSign } from "../../drawing/mark.ts";
import { slackOf, textWidth, wrapText } from "../../drawing/measure.ts";
import { formatPeriod, formatRange, formatValue } from "../../model/format.ts";
import { inputIndicator } from "../../model/lookup.ts";
import type { Lang, Text } from "../../model/types.ts";
import type { ChartRow, RenderOptions } from "../define-chart.ts";
import { natureOf } from "../series-rows.ts";
import { annotationOf, placeAnnotations, type PlacedAnnotation } from "./annotations.ts";
import { placeLabels, type Labelled } from "./series-labels.ts";
import { timeScale, type TimeScale } from "./time-scale.ts";
import { sizes, styles, type Word } from "./words.ts";

/** A value on the time axis: its span across, and how far down it goes, in pixels. */
export interface Span {
  row: ChartRow;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  /** Alone in its part: only its period is drawn, as a band with round ends. */
  alone: boolean;
}

interface Line {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** All that is drawn of a series. */
export interface SeriesLayout {
  time: TimeScale;
  spans: readonly Span[];
  words: readonly Word[];
  /** What is said at spans. */
  reasons: readonly PlacedAnnotation[];
  /** From words to the spans that they speak of. */
  leaders: readonly Line[];
  /** What the spans of a part stand on. */
  floors: readonly Line[];
  /** Between parts that do not measure the same. */
  breaks: readonly Line[];
  /** Where the years are parted. */
  rules: readonly Line[];
  height: number;
}

/** What a series can be told beside its rows. */
export interface SeriesOptions extends RenderOptions {
  /** Smaller words of a row, before all others: its place, where several stand in a part. */
  beside?: (row: ChartRow, lang: Lang) => string;
  /** Whether all parts share one scale; else each has its own. */
  common?: boolean;
  /** Words under all parts. */
  below?: string;
}

const one: Text = { zh: "只有一个数：画其时段，不画大小", en: "one value: its period is drawn, not its size" };
const off: Text = { zh: "时期未载，不在时间轴上", en: "its period is not printed: it stands off the axis" };
const broken: Text = { zh: "口径不同，不相连", en: "another scope: not connected" };
const undated: Text = { zh: "时期未载", en: "not dated" };
const [band, foot] = [12, 20];

/**
 * Lays out the parts of a series under one another on one time axis, each with a scale of its own from zero; a span
 * is as wide as its period and as high as its value.
 */
export function layOutSeries(rows: readonly ChartRow[], options: SeriesOptions): SeriesLayout {
  const { width, lang, data, onScale, common = false, below = "" } = options;
  if (common) onScale?.(rows, ["different-period-length"]);
  const dated = rows.filter(isDated);
  // What has no period stands beside the axis, not on it.
  const beside = dated.length < rows.length ? Math.max(64, width * 0.1, roomOf(undated[lang], "tick") + 16) : 0;
  const time = timeScale(
    dated.map(({ of }) => of),
    { from: 1, to: width - 1 - beside },
  );
  const acrossOf = (row: ChartRow) => (isDated(row) ? time.span(row.of) : { x1: width - beside + 14, x2: width - 2 });
  const step = stepOf(time);
  const ticks = (y: number) => yearTicks(time, { y, step, lang, width });
  const words: Word[] = ticks(sizes.smallLine / 2);
  if (beside > 0) words.push({ x: width - beside / 2 + 6, y: sizes.smallLine / 2, text: undated[lang], role: "tick" });
  const reasons: PlacedAnnotation[] = [];
  const [spans, leaders, floors, breaks]: [Span[], Line[], Line[], Line[]] = [[], [], [], []];
  const parts = [...Map.groupBy(rows, ({ group }) => group?.[lang] ?? "")];
  let y = sizes.smallLine + 8;
  let before: string | undefined;
  for (const [name, members] of parts) {
    const [first] = members;
    const scope = first && inputIndicator(first.of, data);
    if (before !== undefined && scope !== before) {
      breaks.push({ x1: 0, x2: width, y1: y, y2: y });
      words.push({ x: width, y: y + sizes.smallLine / 2 + 3, text: broken[lang], role: "period" });
      y += sizes.smallLine + 4;
    }
    before = scope;
    for (const text of wrapText(name, { width: width / slackOf(name, { bold: true }), size: sizes.label })) {
      words.push({ x: 0, y: y + sizes.line / 2, text, role: "group" });
      y += sizes.line;
    }
    const alone = members.length === 1 && !common;
    if (alone) {
      const text = (members.some(isDated) ? one : off)[lang];
      for (const line of wrapText(text, { width: width / slackOf(text), size: sizes.detail })) {
        words.push({ x: 0, y: y + sizes.smallLine / 2, text: line, role: "detail" });
        y += sizes.smallLine;
      }
    } else if (!common) onScale?.(members, ["different-period-length"]);
    const tall = width < 600 ? 88 : 112;
    const most = max(common ? rows : members, ({ of }) => of.value_base) ?? 0;
    const placed = members.map((row) => {
      const { x1, x2 } = acrossOf(row);
      const high = alone ? band : most > 0 ? Math.max(1, (row.of.value_base / most) * tall) : 1;
      return {
        row,
        bar: { x1, x2: Math.max(x2, x1 + 3), y1: 0, y2: high },
        lines: linesOf(row, { ...options, named: step === 1 }),
      };
    });
    const inOrder = placed.toSorted((a, b) => a.bar.x1 - b.bar.x1 || b.bar.y2 - a.bar.y2);
    const labelled = inOrder.map(({ bar, lines }): Labelled => ({
      bar,
      width: max(lines, ({ text, role }) => roomOf(text, role)) ?? 0,
      height: lines.reduce((sum, line) => sum + line.high, 0),
    }));
    const labels = placeLabels(labelled, { width });
    const floor = y + 4 + Math.max(...labels.map(({ y2 }) => y2), ...placed.map(({ bar }) => bar.y2));
    inOrder.forEach(({ row, bar, lines }, index) => {
      spans.push({ row, x1: bar.x1, x2: bar.x2, y1: floor - bar.y2, y2: floor, alone });
      const label = labels[index];
      if (!label) return;
      let down = floor - label.y2;
      for (const { text, role, high } of lines) {
        words.push({ x: label.x1, y: down + high / 2, text, role });
        down += high;
      }
      const { leader } = label;
      if (leader) leaders.push({ x1: leader.x1, x2: leader.x2, y1: floor - leader.y1, y2: floor - leader.y2 });
    });
    if (!alone) floors.push({ x1: 0, x2: width, y1: floor, y2: floor });
    const marked = inOrder.flatMap(({ row, bar }) => {
      const text = annotationOf(row, options);
      const others = inOrder.filter((one) => one.row !== row).map((one) => one.bar);
      return text === undefined ? [] : [{ text, x: seenAt(bar, others), y: floor - Math.min(6, bar.y2 / 2) }];
    });
    const under = placeAnnotations(marked, { from: 0, to: width, top: floor });
    reasons.push(...under.placed);
    y = floor + under.height + foot;
  }
  const all = () => [...words, ...again, ...reasons.flatMap((one) => one.words)];
  const years = [...time.years.map(({ x1 }) => x1), ...time.years.slice(-1).map(({ x2 }) => x2)].map((x) => ({
    ...{ x1: x, x2: x, y1: sizes.smallLine + 2, y2: y - foot + 6 },
  }));
  // A tall drawing tells its years a second time.
  const again = y > 420 ? ticks(y - foot + 6 + sizes.smallLine / 2 + 2) : [];
  let height = y - foot + 8 + (again.length > 0 ? sizes.smallLine + 2 : 0);
  for (const text of wrapText(below, { width: width / slackOf(below), size: sizes.detail })) {
    words.push({ x: 0, y: height + sizes.smallLine / 2 + 6, text, role: "detail" });
    height += sizes.smallLine;
  }
  if (below !== "") height += 10;
  const rules = years.flatMap((rule) => besideWords(rule, all()));
  return { time, spans, words: [...words, ...again], reasons, leaders, floors, breaks, rules, height };
}

/** Whether a value has a place in time. */
const isDated = ({ of }: ChartRow): boolean => of.period_start !== "" && of.period_end !== "";

/** How wide words may run in any reader’s font, in pixels: Chinese ones hold digits, which run wider than they. */
function roomOf(text: string, role: Word["role"]): number {
  const { size, weight = 400 } = styles[role];
  return textWidth(text, { size }) * Math.max(1.12, slackOf(text, { bold: weight >= 600 }));
}

/** Where a span is seen that shorter ones stand before: the middle of its widest part that none of them covers. */
function seenAt(bar: { x1: number; x2: number }, others: readonly { x1: number; x2: number }[]): number {
  const before = others.filter(({ x1, x2 }) => x2 - x1 < bar.x2 - bar.x1 && x1 < bar.x2 && x2 > bar.x1);
  const ends = [bar.x1, bar.x2, ...before.flatMap(({ x1, x2 }) => [x1, x2])]
    .filter((x) => x >= bar.x1 && x <= bar.x2)
    .sort((a, b) => a - b);
  const free = ends
    .slice(1)
    .map((x2, index) => ({ x1: ends[index] ?? x2, x2 }))
    .filter(({ x1, x2 }) => !before.some((one) => one.x1 < (x1 + x2) / 2 && (x1 + x2) / 2 < one.x2))
    .toSorted((a, b) => b.x2 - b.x1 - (a.x2 - a.x1));
  const { x1, x2 } = free[0] ?? bar;
  return (x1 + x2) / 2;
}

const starts = { start: 0, middle: 0.5, end: 1 } as const;

/** What is left of an upright line where words stand on it, so that none is struck through. */
function besideWords(rule: Line, words: readonly Word[]): Line[] {
  const on = words.filter(({ x, text, role }) => {
    const wide = roomOf(text, role);
    const x1 = x - wide * starts[styles[role].anchor];
    return x1 - 2 < rule.x1 && rule.x1 < x1 + wide + 2;
  });
  const holes = on
    .map(({ y, role }) => ({ y1: y - styles[role].size * 0.65, y2: y + styles[role].size * 0.65 }))
    .toSorted((a, b) => a.y1 - b.y1);
  const left: Line[] = [];
  let from = rule.y1;
  for (const { y1, y2 } of holes) {
    if (y1 - from > 2) left.push({ ...rule, y1: from, y2: y1 });
    from = Math.max(from, y2);
  }
  return rule.y2 - from > 2 ? [...left, { ...rule, y1: from }] : left;
}

/** Every how many years one is told: every one where there is room. */
function stepOf({ years: [first] }: TimeScale): number {
  return Math.max(1, Math.ceil(42 / ((first?.x2 ?? 0) - (first?.x1 ?? 0))));
}

interface Ticks {
  y: number;
  step: number;
  lang: Lang;
  width: number;
}

/** The years over the middle of their room, within the drawing, the last in any case. */
function yearTicks({ years }: TimeScale, { y, step, lang, width }: Ticks): Word[] {
  return years
    .filter((_, index) => (years.length - 1 - index) % step === 0)
    .map(({ year, x1, x2 }) => {
      const text = { zh: `${year}年`, en: year }[lang];
      const half = roomOf(text, "tick") / 2;
      return { x: Math.min(Math.max((x1 + x2) / 2, half), width - half), y, text, role: "tick" };
    });
}

interface Told {
  text: string;
  role: "value" | "detail";
  high: number;
}

/**
 * The words of a value: the number, its period where that is no whole year that the axis has `named`, what it is where
 * it is no result.
 */
function linesOf(row: ChartRow, { data, lang, named, beside }: SeriesOptions & { named: boolean }): Told[] {
  const { of } = row;
  const year = of.period_start.endsWith("-01-01") && of.period_end === `${of.period_start.slice(0, 4)}-12-31`;
  const period = year && named ? "" : formatPeriod(of, lang);
  const small = [beside?.(row, lang) ?? "", period, natureOf(of, lang)].filter((text) => text !== "").join(" · ");
  const range = of.basis === "printed" ? "" : formatRange(of, lang);
  const value = withSign(formatValue(of, lang), { of, data });
  const room = Math.max(132, textWidth(value, { size: sizes.label }));
  const detail = (text: string): Told => ({ text, role: "detail", high: sizes.smallLine });
  return [
    { text: value, role: "value", high: sizes.line },
    ...[small, range].flatMap((text) => wrapText(text, { width: room, size: sizes.detail })).map(detail),
  ];
}
