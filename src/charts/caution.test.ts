import { expect, test } from "vitest";
import { count, money, percent, row, world } from "../../test/lib/fixtures.ts";
import { buildDocument } from "../drawing/build-document.ts";
import { createSvg, setSize } from "../drawing/element.ts";
import { sizeOf } from "../drawing/tree.ts";
import { cautionOf, withCaution } from "./caution.ts";

const data = world();
const year = row(money("2", { period_end: "2022-12-31" }), "B");

test("a drawing says why its sizes do not compare, and between groups where it has groups", () => {
  const rows = [row(money("1")), year];
  expect(cautionOf(rows, { kind: "figures", data })).toEqual({
    zh: "各数之间不比大小：时段长短不一。",
    en: "Do not compare sizes: they cover periods of different lengths.",
  });
  expect(cautionOf(rows, { kind: "bars", data })?.zh).toBe("各组之间不比大小：时段长短不一。");
  expect(cautionOf(rows, { kind: "bars", data })?.en).toMatch(/^Do not compare sizes across groups: /);
});

test("what compares needs no word, nor what is in different units and cannot be compared anyway", () => {
  expect(cautionOf([row(money("1")), row(money("2"), "B")], { kind: "bars", data })).toBeUndefined();
  expect(cautionOf([row(money("1")), row(percent("2")), row(count(3))], { kind: "bars", data })).toBeUndefined();
});

test("the words stand under the drawing, which grows by their lines", () => {
  const svg = setSize(createSvg(buildDocument), { width: 100, height: 40 });
  const drawn = withCaution(svg, "一二三四五六七八九十一二三四五六七八九十");
  expect(drawn.querySelectorAll("text").length).toBeGreaterThan(1);
  expect(sizeOf(drawn).height).toBeGreaterThan(40);
});
