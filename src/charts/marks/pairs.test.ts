import { describe, expect, test } from "vitest";
import { markOf, numbersOf, textAt, textsOf } from "../../../test/charts/drawn.ts";
import { count, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { pairs } from "./pairs.ts";

const data = world();
const year = (of: number) => ({ period_start: `${of}-01-01`, period_end: `${of}-12-31` });
const rows = [
  row(count(10, year(2021)), "早", "组数"),
  row(count(400, { ...year(2022), unit: "人" }), "晚人", "人次"),
  row(count(40, year(2022)), "晚", "组数"),
];
const draw = (width: number) => pairs(rows, { document, data, width, lang: "zh" });

describe.each([360, 640])("at %i px", (width) => {
  const svg = draw(width);
  const box = (label: string) => numbersOf(markOf(svg, label), ["x", "y", "width", "height"]);
  const [[x1 = NaN, y1 = NaN, w1 = NaN, h1], [x2, y2, w2 = NaN], [x3, y3 = NaN, w3]] = [
    box("早"),
    box("晚"),
    box("晚人"),
  ];

  test("the bars of a group lie close together, those of the next apart, each group on its own scale", () => {
    expect(h1).toBe(19);
    expect([x2, x3]).toEqual([x1, x1]);
    expect(y2).toBe(y1 + 19 + 3);
    expect(y3 - (y1 + 41)).toBeGreaterThanOrEqual(20);
    expect(w2).toBeCloseTo(4 * w1);
    expect(w3).toBeCloseTo(w2);
  });

  test("each bar has its period before it and its value behind it", () => {
    expect(textAt(svg, "2021年")).toEqual({ x: x1 - 9, y: y1 + 9.5 });
    expect(textAt(svg, "10个").y).toBe(y1 + 9.5);
    expect(textAt(svg, "10个").x).toBeCloseTo(x1 + w1 + 7);
    expect(textAt(svg, "400人").y).toBe(y3 + 9.5);
  });

  test("each group says once what is measured: above its bars on a phone, else beside them", () => {
    const { x, y } = textAt(svg, "组数");
    expect(textsOf(svg).filter(({ text }) => text === "组数")).toHaveLength(1);
    expect(x).toBe(0);
    if (width === 360) expect(y).toBeLessThan(y1);
    // At the middle of both bars.
    else expect(y).toBe(y1 + 20.5);
  });
});

test("on a phone the bars have the room of the headings", () => {
  const left = (width: number) => Number(markOf(draw(width), "早")?.getAttribute("x"));
  expect(left(599)).toBeLessThan(left(600));
});
