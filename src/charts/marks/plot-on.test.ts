import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { textsOf } from "../../../test/charts/drawn.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { compose, painted, perPixel, plotOn, valueAt } from "./plot-on.ts";

const scale = { domain: [0, 10], range: [100, 300] } as const;
const size = { document, width: 360, height: 90.2 };

test("marks stand at their values across and at their pixels down, painted as their data say", () => {
  const paint = { fill: "var(--ink)", fillOpacity: 0.4, stroke: "none" };
  const marks = [Plot.dot([{ x: 5, y: 3, ...paint }], { x: "x", y: "y", r: 2, ...painted })];
  const svg = compose(plotOn(scale, { ...size, marks }), { ...size, words: [] });
  expect([svg.getAttribute("width"), svg.getAttribute("height")]).toEqual(["360", "91"]);
  const [dot, ...more] = svg.querySelectorAll("circle, text, line, path, style");
  expect(more).toEqual([]);
  expect(["cx", "cy", "fill", "fill-opacity"].map((name) => dot?.getAttribute(name))).toEqual([
    ...["200", "3", "var(--ink)", "0.4"],
  ]);
});

test("parts on scales of their own stand in one drawing, a value behind its mark, words beside them", () => {
  const part = (most: number) =>
    plotOn(
      { domain: [0, most], range: [100, 300] },
      { ...size, marks: [Plot.text([{ at: 5, value: `${most}` }], { x: "at", y: 20, ...valueAt(7) })] },
    );
  const svg = compose([...part(10), ...part(5)], { ...size, words: [{ x: 0, y: 20, text: "甲", role: "label" }] });
  expect(textsOf(svg)).toEqual([
    { text: "10", x: 207, y: 20 },
    { text: "5", x: 307, y: 20 },
    { text: "甲", x: 0, y: 20 },
  ]);
});

test("a pixel is worth its part of the scale, and nothing where the scale has no room", () => {
  expect(perPixel(scale)).toBe(0.05);
  expect(perPixel({ domain: [0, 10], range: [100, 100] })).toBe(0);
});
