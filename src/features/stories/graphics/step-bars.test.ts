import { expect, test } from "vitest";
import { buildDocument as document } from "../../../drawing/build-document.ts";
import { data } from "../../../model/data.ts";
import { printedWith } from "../../../model/lookup.ts";
import { stepBars } from "./step-bars.ts";

const name = { zh: "甲", en: "One" };
const figures = ["inner-mongolia-2023-h1-012", "inner-mongolia-2023-h1-006"];
const bars = figures.map((figure, index) => ({ figure, name, from: index + 1 }));
const graphic = stepBars(bars, { about: name, place: "150000" });
const draw = (step: number) => graphic.draw({ document, width: 640, step, data, lang: "en" });

test("bars are as long as their values, from zero on one scale, each from its step on", () => {
  expect([graphic.steps(data), draw(1).querySelectorAll("rect").length]).toEqual([2, 1]);
  const long = [...draw(2).querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("width")));
  const values = figures.map((id) => printedWith(id, data)?.value_base ?? 0);
  expect((long[1] ?? 0) / (long[0] ?? 1)).toBeCloseTo((values[1] ?? 0) / (values[0] ?? 1), 2);
});

test("a derived bar is hatched, a target outlined", () => {
  const derived = stepBars([{ relation: "region-base-half", name, from: 1 }], { about: name, place: "150000" });
  const paint = (svg: SVGSVGElement) => svg.querySelector("rect")?.getAttribute("fill");
  expect(paint(derived.draw({ document, width: 360, step: 1, data, lang: "zh" }))).toMatch(/^url\(#hatch-/);
  expect(paint(draw(1))).toBe("var(--ground)");
});

test("a bar without a value is refused", () => {
  const none = stepBars([{ figure: "none", name, from: 1 }], { about: name, place: "150000" });
  expect(() => none.draw({ document, width: 360, step: 1, data, lang: "zh" })).toThrow("a bar without a value");
});
