import { describe, expect, test } from "vitest";
import { markOf, numbersOf, textAt, textsOf } from "../../../test/charts/drawn.ts";
import { count, percent, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { panels } from "./panels.ts";

const data = world();
const rows = [
  row(count(40), "甲", "个数"),
  row(count(10), "乙", "个数"),
  row(percent("25", { id: "share" }), "乙", "占比"),
];
const draw = (width: number, lang: "zh" | "en" = "zh") =>
  panels(rows, { document, data, width, lang, whole: ({ of }) => (of.unit_base === "1" ? 1 : undefined) });

describe.each([360, 640])("at %i px", (width) => {
  const svg = draw(width);
  const boxes = [...svg.querySelectorAll("rect")].filter((rect) => rect.querySelector("title"));
  const [[x1 = NaN, y1 = NaN, w1 = NaN, h1], [x2, y2 = NaN, w2 = NaN], [x3 = NaN, y3, w3 = NaN]] = boxes.map((rect) =>
    numbersOf(rect, ["x", "y", "width", "height"]),
  ) as [number[], number[], number[]];

  test("a thing has a line and a measure a column of its own scale", () => {
    expect(h1).toBe(22);
    expect([x2, y3]).toEqual([x1, y2]);
    expect(x3).toBeGreaterThan(x1 + w1);
    expect(y2).toBeGreaterThan(y1 + 22);
    expect(w1).toBeCloseTo(4 * w2);
  });

  test("a part has the dashed frame of its whole, and each value stands behind bar or frame", () => {
    const frames = [...svg.querySelectorAll("g[stroke-dasharray] rect")];
    expect(frames.map((frame) => Number(frame.getAttribute("width")) / w3)).toEqual([expect.closeTo(4)]);
    expect(textAt(svg, "40个").x).toBeCloseTo(x1 + w1 + 6);
    expect(textAt(svg, "25%").x).toBeCloseTo(x3 + 4 * w3 + 6);
  });

  test("what is not printed leaves a gap that says so", () => {
    expect(textAt(svg, "未给出")).toEqual({ x: x3, y: y1 + 11 });
    expect(textsOf(draw(width, "en")).filter(({ text }) => text === "not stated")).toHaveLength(1);
  });

  test("columns have their headings above them, lines their labels, above the bars on a phone, else beside", () => {
    expect(textAt(svg, "个数")).toEqual({ x: x1, y: 2 + 8 });
    expect(textAt(svg, "占比").x).toBe(x3);
    const label = textAt(svg, "甲");
    expect(label.x).toBe(0);
    if (width === 360) expect(label.y).toBeLessThan(y1);
    else expect(label.y).toBe(y1 + 11);
  });
});

test("marks say what they are", () => {
  expect(markOf(draw(640), "甲")?.tagName.toLowerCase()).toBe("rect");
});
