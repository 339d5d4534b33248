import { expect, test } from "vitest";
import { numbersOf, textsOf } from "../../../test/charts/drawn.ts";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { widths } from "../../drawing/widths.ts";
import { oneEach } from "./one-each.ts";

const rows = [row(money("900"), "甲"), row(money("1", { status: "target" }), "乙")];
const unit = { zh: "每格一亩", en: "One mu each" };

test.each(widths)("at %i px every value stands in a square as large as the others", (width) => {
  const svg = oneEach(rows, { document, data: world(), width, lang: "zh", unit });
  const boxes = [...svg.querySelectorAll("rect")].map((box) => numbersOf(box, ["width", "height"]));
  expect(boxes).toHaveLength(2);
  expect(new Set(boxes.flat()).size).toBe(1);
  expect(textsOf(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(["每格一亩", "甲", "900亿元"]));
});
