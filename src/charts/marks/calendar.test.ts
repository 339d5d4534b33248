import { describe, expect, test } from "vitest";
import { markOf, textsOf } from "../../../test/charts/drawn.ts";
import { count, money, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { calendar } from "./calendar.ts";

const day = (name: string) => ({ period_start: name, period_end: name });
const rows = [
  row(count(34, { id: "a", ...day("2021-07-24") }), "个数", "2021"),
  row(money("9", { id: "b", indicator: "signed", ...day("2021-07-24") }), "金额", "2021"),
  row(count(3, { id: "c", ...day("2022-12-20") }), "后来", "2022"),
];
const draw = (width: number) => calendar(rows, { document, data: world(), width, lang: "zh" });
const corner = (svg: SVGSVGElement, label: string) => {
  const box = markOf(svg, label)?.querySelector("rect");
  return [Number(box?.getAttribute("x")), Number(box?.getAttribute("y"))] as const;
};

describe("a square a value", () => {
  const svg = draw(378);
  test("stands at its day in the strip of its year, those of one event on one another", () => {
    const [[x, low], [above, high]] = [corner(svg, "个数"), corner(svg, "金额")];
    expect(above).toBe(x);
    expect(low - high).toBe(12);
    // The 205th day of 365 in 366 pixels.
    expect(x).toBe(Math.round(1 + (204 / 365) * 366));
    expect(corner(svg, "后来")[1]).toBeGreaterThan(low);
  });

  test("has no length: all are alike", () => {
    const sides = [...svg.querySelectorAll("title")].map(({ parentElement }) =>
      parentElement?.querySelector("rect")?.getAttribute("width"),
    );
    expect(sides).toEqual(["10", "10", "10"]);
  });
});

test("under its strip each event is told in words, with its day, place and values", () => {
  const words = textsOf(draw(360)).map(({ text }) => text);
  expect(words).toEqual(
    expect.arrayContaining(["2021年7月24日 · 乌海市", "项目数 34个", "协议投资 9亿元", "2022年12月20日 · 乌海市"]),
  );
  expect(words.filter((text) => /^\d{1,2}$/.test(text))).toHaveLength(24);
});
