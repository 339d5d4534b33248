import { expect, test } from "vitest";
import { markOf, numbersOf } from "../../../test/charts/drawn.ts";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { series } from "./series.ts";

const year = { period_start: "2022-01-01", period_end: "2022-12-31" };
const rows = [
  row(money("4", { status: "target", ...year }), "目标", "甲"),
  row(money("2", { ...year, period_end: "2022-06-30" }), "半年", "甲"),
  row(money("3", { indicator: "outside-funds", ...year }), "单独", "乙"),
];
const svg = series(rows, { document, data: world(), width: 640, lang: "zh" });
const box = (label: string) => numbersOf(markOf(svg, label), ["x", "width", "y", "height"]);

test("each value is a mark of its own, and no line joins two", () => {
  expect(svg.querySelectorAll("title")).toHaveLength(rows.length);
  expect(svg.querySelectorAll("polyline, path[d*=C]")).toHaveLength(0);
});

test("what lies within a longer period is drawn over it, and as wide as its part of it", () => {
  const titles = [...svg.querySelectorAll("title")].map(({ textContent }) => textContent.split("\n")[0]);
  expect(titles).toEqual(["目标", "半年", "单独"]);
  const [whole, half] = [box("目标"), box("半年")];
  expect(half[0]).toBe(whole[0]);
  expect(((half[1] ?? NaN) + 2) / ((whole[1] ?? NaN) + 2)).toBeCloseTo(181 / 365, 2);
});

test("a value alone in its part has round ends and no height of its own", () => {
  expect(markOf(svg, "单独")?.getAttribute("rx")).toBe("6");
  expect(box("单独")[3]).toBe(12);
  expect(markOf(svg, "目标")?.hasAttribute("rx")).toBe(false);
});
