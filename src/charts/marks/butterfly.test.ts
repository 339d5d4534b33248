import { expect, test } from "vitest";
import { computed } from "../../../test/lib/computed.ts";
import { world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { ChartRow } from "../define-chart.ts";
import { butterfly } from "./butterfly.ts";

const group = { zh: "甲", en: "A" };
const empty = { zh: "乙", en: "B" };
const row = (place: string, value: number, id = place): ChartRow => ({
  of: computed({ id, place, value, value_base: value, unit: "个", unit_base: "个" }),
  label: { zh: id, en: id },
  group,
});
const draw = (rows: readonly ChartRow[], width = 640) =>
  butterfly(rows, {
    ...{ document, width, data: world(), lang: "zh" },
    sides: ["150300", "150200"].map((place) => ({ place, name: group, read: group })),
    groups: [group, empty],
    statusOf: ({ of }) => (of.id === "planned" ? "sought" : "producing"),
    silence: (of, place) => `${of.zh}${place}无`,
  });
const bars = (svg: Element) =>
  [...svg.querySelectorAll("rect")].map((rect) => {
    const [x = 0, width = 0] = ["x", "width"].map((name) => Number(rect.getAttribute(name)));
    return { from: x, to: x + width, width };
  });

test.each([360, 640, 960])("at %i px both sides grow from one zero on one scale", (width) => {
  const [left, right] = bars(draw([row("150300", 2), row("150200", 6)], width));
  if (!left || !right) throw new Error("no bars");
  const zero = (left.to + right.from) / 2;
  expect((right.to - zero) / (zero - left.from)).toBeCloseTo(3, 1);
  expect(left.from).toBeGreaterThanOrEqual(0);
  expect(right.to).toBeLessThanOrEqual(width);
});

test("a cell a thing, each with the mark of its status, those of one status in one bar", () => {
  const svg = draw([row("150200", 2), row("150200", 3, "planned")]);
  const marks = [...svg.querySelectorAll("g > title")].map((title) => title.parentElement);
  expect(marks.map((mark) => mark?.querySelectorAll("path").length)).toEqual([2, 3]);
  const [stands, planned] = bars(svg);
  expect((planned?.from ?? 0) - (stands?.to ?? 0)).toBeCloseTo(2, 0);
  expect(svg.querySelectorAll("rect[stroke-dasharray]").length).toBe(1);
});

test("the sum stands at the end, and words where there is nothing to count", () => {
  const words = [...draw([row("150200", 2), row("150200", 3, "planned")]).querySelectorAll("text")].map(
    ({ textContent }) => textContent,
  );
  expect(words).toContain("5");
  expect(words).toEqual(expect.arrayContaining(["甲150300无", "乙150300无", "乙150200无"]));
  expect(words).not.toContain("0");
});

test("all rows are told to be on one scale", () => {
  const told: (readonly ChartRow[])[] = [];
  const rows = [row("150300", 2), row("150200", 6)];
  butterfly(rows, {
    ...{ document, width: 640, data: world(), lang: "en", sides: [], groups: [group] },
    statusOf: () => "producing",
    silence: () => "",
    onScale: (found) => told.push(found),
  });
  expect(told).toEqual([rows]);
});
