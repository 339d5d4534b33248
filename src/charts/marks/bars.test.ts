import { expect, test } from "vitest";
import { numbersOf, textAt } from "../../../test/charts/drawn.ts";
import { count, money, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { ChartRow } from "../define-chart.ts";
import type { BarOptions } from "./bar-scale.ts";
import { bars } from "./bars.ts";

const data = world();
function rects(rows: readonly ChartRow[], options: Partial<BarOptions> = {}) {
  const svg = bars(rows, { document, data, width: 360, lang: "en", ...options });
  return [...svg.querySelectorAll("rect")].map((rect) => ({
    title: rect.querySelector("title")?.textContent.split("\n")[0],
    width: Number(rect.getAttribute("width")),
    paint: [rect.getAttribute("fill"), rect.getAttribute("fill-opacity")],
    round: rect.getAttribute("rx"),
    dashed: rect.parentElement?.getAttribute("stroke-dasharray") ?? null,
  }));
}

test("each row is a bar in its own look that says what it is", () => {
  expect(rects([row(money("4"), "A"), row(money("2", { status: "target", place: "150200" }), "B")])).toMatchObject([
    { title: "A", paint: ["var(--place-150300)", "1"], round: null, dashed: null },
    { title: "B", paint: ["var(--ground)", "0"], round: null, dashed: null },
  ]);
  expect(rects([row(money("4"))], { colour: () => "var(--ink)" })[0]?.paint).toEqual(["var(--ink)", "1"]);
});

test("the frame of a whole is dashed, silent and longer than its bar, and none is drawn where nothing is left", () => {
  const [frame, part, full] = rects([row(count(1), "A"), row(count(4), "B")], { whole: () => 4 });
  expect(frame).toMatchObject({ title: undefined, dashed: "3 3" });
  expect([part?.title, full?.title]).toEqual(["A", "B"]);
  expect(frame?.width).toBeCloseTo(full?.width ?? NaN);
  expect(frame?.width).toBeCloseTo(4 * (part?.width ?? NaN));
});

test("a value alone on its scale is round", () => {
  const rows = [row(count(4), "A", "one"), row(count(3), "B", "one"), row(count(9), "C", "two")];
  expect(
    rects(rows, { ownScale: true }).map(({ title, round, width }) => [title, round, Math.abs(width - 16) < 0.01]),
  ).toEqual([
    ["A", null, false],
    ["B", null, false],
    ["C", "8", true],
  ]);
});

test("a value stands behind its bar, or behind the frame of its whole", () => {
  const options = { document, data, width: 360, lang: "en" } as const;
  const svg = bars([row(count(40), "A"), row(count(10), "B")], { ...options, whole: ({ of }) => of.value_base * 2 });
  const frames = [...svg.querySelectorAll("g[stroke-dasharray] rect")].map((frame) => numbersOf(frame, ["x", "width"]));
  expect(["40", "10"].map((text) => textAt(svg, text).x)).toEqual(
    frames.map(([x = NaN, width = NaN]) => expect.closeTo(x + width + 7) as number),
  );
});
