import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { painted, pixelPlot } from "./pixels.ts";

test("a plot has no axes and no margins: what is placed in pixels stands there, painted as its data say", () => {
  const paint = { fill: "var(--ink)", fillOpacity: 0.4, stroke: "none" };
  const svg = pixelPlot([Plot.dot([{ x: 300, y: 3, ...paint }], { x: "x", y: "y", r: 2, ...painted })], {
    document,
    width: 360,
    height: 90.2,
  });
  expect([svg.getAttribute("width"), svg.getAttribute("height")]).toEqual(["360", "91"]);
  const [dot, ...more] = svg.querySelectorAll("circle, text, line, path");
  expect(more).toEqual([]);
  expect(["cx", "cy", "fill", "fill-opacity"].map((name) => dot?.getAttribute(name))).toEqual([
    ...["300", "3", "var(--ink)", "0.4"],
  ]);
});
