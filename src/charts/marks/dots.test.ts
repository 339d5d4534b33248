import { describe, expect, test } from "vitest";
import { markOf, numbersOf, textAt, textsOf } from "../../../test/charts/drawn.ts";
import { percent, row, world } from "../../../test/lib/fixtures.ts";
import type { Figure } from "../../model/types.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { dots } from "./dots.ts";

const data = world();
const year = { period_start: "2022-01-01", period_end: "2022-12-31" };
const rate = (digits: string, label: string, cells: Partial<Figure> = {}) =>
  row(percent(digits, { ...year, ...cells }), label, "组");
const rows = [rate("40", "甲"), rate("20", "目标", { status: "target" }), rate("10", "乙")];
const draw = (width: number, lang: "zh" | "en" = "zh") =>
  dots(rows, {
    document,
    data,
    width,
    lang,
    ticks: [{ at: 0.2, words: { zh: "增两成", en: "+20%" } }],
    joins: ({ of }) => of.status === "target",
  });

describe.each([360, 640])("at %i px", (width) => {
  const svg = draw(width);
  const at = (label: string) => numbersOf(markOf(svg, label), ["cx", "cy"]);
  const [[x1 = NaN, y1 = NaN], [x2 = NaN, y2 = NaN], [x3 = NaN, y3 = NaN]] = [at("甲"), at("目标"), at("乙")];

  test("dots lie in proportion from zero, a row a line, a target on the line of what it is the target of", () => {
    const zero = Math.min(...[...svg.querySelectorAll("line")].map((line) => Number(line.getAttribute("x1"))));
    expect((x1 - zero) / (x3 - zero)).toBeCloseTo(4);
    expect((x1 - zero) / (x2 - zero)).toBeCloseTo(2);
    expect(y2).toBe(y1);
    expect(y3).toBeGreaterThan(y1 + 14);
  });

  test("a value stands behind its dot, a target's below its own with what it is called", () => {
    expect(textAt(svg, "40%")).toEqual({ x: x1 + 13, y: y1 });
    expect(textAt(svg, "10%")).toEqual({ x: x3 + 13, y: y3 });
    expect(textAt(svg, "目标 20%")).toEqual({ x: x2 - 7, y: y1 + 7 + 9.5 });
  });

  test("each row has its label and period, a target has none, a group one heading", () => {
    const texts = textsOf(svg).map(({ text }) => text);
    expect(texts.filter((text) => ["甲", "乙", "目标"].includes(text))).toEqual(["甲", "乙"]);
    expect(texts.filter((text) => text === "2022年")).toHaveLength(2);
    expect(texts.filter((text) => text === "组")).toHaveLength(1);
  });

  test("a known value has its words over its line, right where a dot of that value would lie", () => {
    expect(textAt(svg, "增两成")).toEqual({ x: x2, y: 9 });
  });
});

test("the lines of known values run through on a wide drawing, and keep clear of the labels on a phone", () => {
  const dashed = (width: number) =>
    [...draw(width).querySelectorAll("g[stroke-dasharray] line")].map((line) => numbersOf(line, ["y1", "y2"]));
  expect(dashed(640)).toHaveLength(1);
  const phone = dashed(360);
  expect(phone).toHaveLength(2);
  const [, y = NaN] = numbersOf(markOf(draw(360), "甲"), ["cx", "cy"]);
  expect(phone[0]).toEqual([y - 12, y + 12]);
});

test("only what has a label of its own has a stem", () => {
  const stems = [...draw(640).querySelectorAll("g:not([stroke-dasharray]) > line")];
  expect(stems).toHaveLength(2);
});

test("in English it speaks English", () => {
  expect(textsOf(draw(640, "en")).map(({ text }) => text)).toEqual(
    expect.arrayContaining(["+20%", "2022", "目标 20% (target)"]),
  );
});
