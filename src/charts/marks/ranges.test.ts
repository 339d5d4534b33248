import { describe, expect, test } from "vitest";
import { markOf, numbersOf, textAt, textsOf } from "../../../test/charts/drawn.ts";
import { count, money, row, world } from "../../../test/lib/fixtures.ts";
import { remainder } from "../../model/derive.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { textWidth } from "../../drawing/measure.ts";
import type { ChartRow } from "../define-chart.ts";
import { ranges } from "./ranges.ts";

const data = world();
const computed = (low: number, high: number, value_base = (low + high) / 2) => ({
  ...remainder({ whole: count(9), part: count(3) }),
  ...{ low, high, value_base },
});
const rows = [row(computed(10, 20), "宽", "甲"), row(computed(14, 16), "窄", "乙"), row(count(15), "点", "乙")];
const draw = (
  shown = rows,
  { ownScale = false, width = 360, annotations = [] }: Partial<Parameters<typeof ranges>[1]> = {},
) =>
  ranges(shown, {
    document,
    data,
    width,
    lang: "zh",
    ownScale,
    annotations,
    words: ({ label }) => label.zh,
    point: ({ label }) => label.zh === "点",
  });
const bar = (svg: SVGSVGElement, label: string) => numbersOf(markOf(svg, label), ["x", "width", "y", "height"]);

test("what is said at a range stands under it, and all below moves down by it", () => {
  const annotations = rows.slice(0, 1).map((one) => ({ row: one, text: { zh: "没有小数", en: "" }, rests: [] }));
  const [plain, told] = [draw(), draw(rows, { annotations })];
  const [[x = NaN, , y = NaN], [, , below = NaN]] = [bar(told, "宽"), bar(told, "窄")];
  expect(below - (bar(plain, "窄")[2] ?? NaN)).toBe(22);
  expect(textAt(told, "没有小数").y).toBeGreaterThan(y + 8);
  expect(textAt(told, "没有小数").x).toBeCloseTo(x + 2 + 9, 0);
});

describe("on one scale", () => {
  const svg = draw();
  const [[wide = NaN, w1 = NaN, y1, h1], [narrow = NaN, w2 = NaN, y2 = NaN], [cx, cy]] = [
    bar(svg, "宽"),
    bar(svg, "窄"),
    numbersOf(markOf(svg, "点"), ["cx", "cy"]),
  ];
  test("a range is as long as what rounding allows, and a single value is a dot in its place", () => {
    expect(h1).toBe(8);
    expect(w1).toBeCloseTo(5 * w2);
    expect(wide + w1 / 2).toBeCloseTo(narrow + w2 / 2);
    expect(cx).toBeCloseTo(narrow + w2 / 2);
    // A row of the group below that of the range.
    expect(cy).toBe(y2 + 4 + 19);
    expect(y2).toBeGreaterThan(y1 ?? NaN);
  });

  test("all that is known and an eighth more on either side fills the room beside the words", () => {
    // Words of 14 pixels, a fifth wider, and 16; from 8 on.
    const room = 360 - 14 * 1.2 - 16 - 8;
    expect(w1).toBeCloseTo(room / 1.24);
    expect(wide).toBeCloseTo(8 + (room * 0.12) / 1.24);
  });

  test("the single value is held against every range above it", () => {
    const [line, ...more] = svg.querySelectorAll("g[stroke-dasharray] line");
    expect(more).toEqual([]);
    expect(numbersOf(line, ["x1", "y1", "y2"])).toEqual([cx, 0, cy]);
  });

  test("words stand behind what they speak of, a group's name once", () => {
    expect(textAt(svg, "宽").x).toBeCloseTo(wide + w1 + 8);
    expect(textAt(svg, "点").x).toBeCloseTo((cx ?? NaN) + 6 + 8);
    expect(textsOf(svg).filter(({ text }) => text === "乙")).toEqual([{ text: "乙", x: 0, y: expect.any(Number) }]);
  });
});

test("on scales of their own groups are as long as each other, and no line joins them", () => {
  const svg = draw([row(computed(10, 20), "宽", "甲"), row(computed(1, 2), "窄", "乙")], { ownScale: true });
  expect(bar(svg, "宽")[1]).toBeCloseTo(bar(svg, "窄")[1] ?? NaN);
  expect(draw(rows, { ownScale: true }).querySelector("g[stroke-dasharray]")).toBeNull();
});

test("an end that is not known runs to the edge of the room; only an open end has an arrow", () => {
  const open = draw([row(money("10", { qualifier: "at_least" }), "上", "甲"), row(money("30"), "整", "乙")]);
  const below = draw([row(money("10", { qualifier: "at_most" }), "下", "甲"), row(money("30"), "整", "乙")]);
  const edge = 360 - textWidth("→ 上", { size: 14 }) * 1.2 - 16;
  const [x = NaN, width = NaN] = bar(open, "上");
  expect(x + width).toBeCloseTo(edge);
  expect(textAt(open, "→ 上").x).toBeCloseTo(edge + 8);
  expect(bar(below, "下")[0]).toBe(8);
  expect(textsOf(below).map(({ text }) => text)).not.toContain("→ 下");
});

test("a range too narrow to see is two pixels wide", () => {
  const [, width] = bar(draw([row(computed(1, 1000), "宽", "甲"), row(computed(5, 5.001), "窄", "甲")]), "窄");
  expect(width).toBeCloseTo(2);
});

test("names stand to the left from 600 pixels on, above their rows on a phone", () => {
  expect(bar(draw(rows, { width: 600 }), "宽")[0]).toBeGreaterThan(bar(draw(rows, { width: 599 }), "宽")[0] ?? NaN);
  expect(textAt(draw(rows, { width: 360 }), "甲").y).toBeLessThan((bar(draw(), "宽")[2] ?? NaN) + 7);
  const wide = draw(rows, { width: 600 });
  expect(textAt(wide, "甲").y).toBe((bar(wide, "宽")[2] ?? NaN) + 4);
});

test("an end that is known is closed by a stroke across the band, one that is not stays open", () => {
  const strokes = (of: ChartRow["of"]) => draw([row(of, "甲")], { width: 360 }).querySelectorAll("line").length;
  expect(strokes(money("10"))).toBe(2);
  expect(strokes(money("10", { qualifier: "at_least" }))).toBe(1);
});

describe("words too long to stand beside their bands", () => {
  const long = "一段很长很长的话，说明这一段两端是怎样算出来的，以及它们按什么推算";
  const told = [row(computed(10, 20), long, "甲"), row(computed(14, 16), "短", "甲")];
  const svg = draw(told, { ownScale: true });

  test("stand in lines above them, which keep within the drawing", () => {
    const said = textsOf(svg).filter(({ text }) => text !== "甲" && text !== "短");
    expect(said.map(({ text }) => text).join("")).toBe(long);
    expect(said.length).toBeGreaterThan(1);
    for (const { text, x } of said) expect(x + textWidth(text, { size: 14 }) * 1.2).toBeLessThanOrEqual(360);
    for (const { y } of said) expect(y).toBeLessThan(bar(svg, long)[2] ?? NaN);
  });

  test("leave the bands the whole width, and every row its own words", () => {
    expect(bar(svg, long)[1]).toBeCloseTo((360 - 16 - 8) / 1.24);
    const { y } = textAt(svg, "短");
    expect(y).toBeGreaterThan(bar(svg, long)[2] ?? NaN);
    expect(y).toBeLessThan(bar(svg, "短")[2] ?? NaN);
  });
});
