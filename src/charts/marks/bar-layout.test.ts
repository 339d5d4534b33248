import { describe, expect, test } from "vitest";
import { count, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { ChartRow } from "../define-chart.ts";
import { layOutBars, type Bar } from "./bar-layout.ts";
import type { BarOptions } from "./bar-scale.ts";

const data = world();
const two = [row(count(40), "甲"), row(count(10), "乙")];
/** The bars with their ends in pixels. */
function lay(rows: readonly ChartRow[], options: Partial<BarOptions> = {}) {
  const { bars, ...rest } = layOutBars(rows, { document, data, width: 360, lang: "zh", ...options });
  const pixels = ({ scale: { domain, range } }: Bar, value: number) =>
    range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
  const placed = bars.map((bar) => ({
    ...bar,
    x1: pixels(bar, bar.from),
    x2: pixels(bar, bar.to),
    frame: pixels(bar, bar.whole),
  }));
  return { bars: placed, ...rest };
}
const said = ({ words }: ReturnType<typeof lay>, role: string) =>
  words.filter((word) => word.role === role).map(({ text, x, y }) => ({ text, x: Math.round(x), y }));

test("what is said at a bar stands under it, from its beginning on, and the next bar keeps its distance", () => {
  const annotations = two.slice(0, 1).map((one) => ({ row: one, text: { zh: "口径未载", en: "" }, rests: [] }));
  const [plain, told] = [lay(two), lay(two, { annotations })];
  const [bar, next] = told.bars;
  const [reason] = told.reasons;
  expect(reason?.words[0]?.y).toBeGreaterThan(bar?.y2 ?? NaN);
  expect(reason?.leader.y1).toBeLessThan(bar?.y2 ?? NaN);
  expect(reason?.leader.x).toBe((bar?.x1 ?? NaN) + 9);
  expect((next?.y1 ?? NaN) - (plain.bars[1]?.y1 ?? NaN)).toBe(22);
  expect(plain.reasons).toEqual([]);
});

describe("on a phone", () => {
  const laid = lay(two, { detail: () => "" });
  test("a label stands above its bar and the value behind it", () => {
    const [first, second] = laid.bars;
    expect(said(laid, "label")).toEqual([
      { text: "甲", x: 0, y: 4 + 9.5 },
      { text: "乙", x: 0, y: 4 + 19 + 3 + 22 + 16 + 9.5 },
    ]);
    expect(first).toMatchObject({ x1: 1, y1: 26, y2: 48, alone: false });
    expect(second).toMatchObject({ x1: 1, y1: 86, y2: 108 });
    expect((first?.x2 ?? 0) - 1).toBeCloseTo(4 * ((second?.x2 ?? 0) - 1));
    expect(laid.bars.map(({ value }) => value)).toEqual(["40个", "10个"]);
    expect(laid.height).toBe(108 + 6);
  });

  test("the period follows its label, or stands below where there is no room", () => {
    const [beside] = said(lay(two), "detail");
    expect(beside).toEqual({ text: "2022年1—11月", x: Math.round(14 * 1.15 + 10), y: 4 + 10.5 });
    const long = lay([row(count(1), "很长的名称".repeat(4))]);
    expect(said(long, "detail")).toEqual([{ text: "2022年1—11月", x: 0, y: 4 + 19 + 8 }]);
  });
});

test("from 600 pixels on a label stands to the left of its bar, at its middle", () => {
  const [narrow, wide] = [lay(two, { width: 599, detail: () => "" }), lay(two, { width: 600, detail: () => "" })];
  expect(narrow.bars[0]?.x1).toBe(1);
  expect(wide.bars[0]?.x1).toBe(Math.round(14 * 1.1 + 24) + 1);
  const [label] = said(wide, "label");
  expect(label?.y).toBe(((wide.bars[0]?.y1 ?? NaN) + (wide.bars[0]?.y2 ?? NaN)) / 2);
  // Label and period, 35 pixels, outrun the bar, which moves down to their middle.
  const [bar] = lay(two, { width: 600 }).bars;
  expect([bar?.y1, bar?.y2]).toEqual([4 + 6.5, 4 + 28.5]);
});

test("a heading stands above the first bar of its group, and apart from the group before", () => {
  const grouped = [row(count(4), "甲", "一"), row(count(3), "乙", "一"), row(count(2), "丙", "二")];
  const laid = lay(grouped, { detail: () => "" });
  const headings = said(laid, "group");
  expect(headings.map(({ text }) => text)).toEqual(["一", "二"]);
  expect(headings[0]?.y).toBe(4 + 9.5);
  expect(laid.bars[0]?.y1).toBe(4 + 19 + 6 + 19 + 3);
  // Twice the gap between bars.
  expect(headings[1]?.y).toBe((laid.bars[1]?.y2 ?? NaN) + 2 * 16 + 9.5);
});

describe("a bar", () => {
  test("has a frame as long as the whole that it is part of", () => {
    const laid = lay(two, { whole: ({ label }) => (label.zh === "乙" ? 20 : undefined) });
    const [first, second] = laid.bars;
    expect(first?.frame).toBe(first?.x2);
    expect((second?.frame ?? 0) - 1).toBeCloseTo(2 * ((second?.x2 ?? 0) - 1));
  });

  test("begins where it goes on from the one before", () => {
    const laid = lay(two, { from: ({ label }) => (label.zh === "乙" ? 30 : 0) });
    const [first, second] = laid.bars;
    expect((second?.x1 ?? 0) - 1).toBeCloseTo(((first?.x2 ?? 0) - 1) * 0.75);
    expect(second?.x2).toBeCloseTo(first?.x2 ?? NaN);
  });

  test("alone in a group of its own scale is a dot, unless it is part of a whole", () => {
    const rows = [row(count(4), "甲", "一"), row(count(3), "乙", "一"), row(count(9), "丙", "二")];
    const alone = (options: Partial<BarOptions>) => lay(rows, options).bars.map((bar) => bar.alone);
    expect(alone({ ownScale: true })).toEqual([false, false, true]);
    expect(alone({ ownScale: false })).toEqual([false, false, false]);
    expect(alone({ ownScale: true, whole: () => 10 })).toEqual([false, false, false]);
    const dot = lay(rows, { ownScale: true }).bars[2];
    expect((dot?.x2 ?? 0) - (dot?.x1 ?? 0)).toBeCloseTo(16);
    expect((dot?.y2 ?? 0) - (dot?.y1 ?? 0)).toBe(16);
  });

  test("of nothing is a pixel wide, so that it is seen", () => {
    const [, none] = lay([row(count(4), "甲"), row(count(0), "乙")]).bars;
    expect((none?.x2 ?? 0) - (none?.x1 ?? 0)).toBeCloseTo(1);
  });

  test("carries other words where it is told", () => {
    const laid = lay(two, { value: ({ label }, lang) => `${label.zh}${lang}`, detail: () => "小" });
    expect(laid.bars.map(({ value }) => value)).toEqual(["甲zh", "乙zh"]);
    expect(said(laid, "detail").map(({ text }) => text)).toEqual(["小", "小"]);
  });
});
