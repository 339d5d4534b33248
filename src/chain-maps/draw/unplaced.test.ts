import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { Lang } from "../../model/types.ts";
import { chainView } from "../chain-view.ts";
import { drawUnplaced } from "./unplaced.ts";

function draw(count: number, { width = 360, lang = "zh" }: { width?: number; lang?: Lang } = {}) {
  const ventures = Array.from({ length: count }, (_, n) => venture(`${n}`, n === 1 ? { stage: "sought" } : {}));
  const data = chainWorld([venture("on", { node: "ore" }), ...ventures]);
  const view = chainView(chain, { scope: "region", view: "prospect", data });
  const g = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const height = drawUnplaced(g, { view, width, lang, data, href: (id) => `#${id}` });
  const spans = [...g.querySelectorAll("tspan")].map((span) => [
    span.textContent,
    ...["x", "y"].map((name) => Math.round(Number(span.getAttribute(name)) * 10) / 10),
  ]);
  return { g, height, spans };
}

test("where every venture has a node nothing is drawn", () => {
  const { g, height } = draw(0);
  expect(height).toBe(0);
  expect(g.childElementCount).toBe(0);
});

test("a heading says how many there are, and each label leads to what it rests on", () => {
  const { g } = draw(2);
  expect(g.querySelector("text")?.textContent).toBe("说到本链，未说环节 2");
  expect(draw(1, { lang: "en" }).g.querySelector("text")?.textContent).toBe("On the chain, link not stated 1");
  expect([...g.querySelectorAll("a")].map((label) => label.getAttribute("href"))).toEqual(["#demo-0", "#demo-1"]);
  expect(g.querySelector("title")?.textContent).toBe("企业0·乌海\n乌海市 · 投产\n《演示》第3行");
  // Each has the mark of its own stage, before its words.
  expect(g.querySelector("path")?.getAttribute("transform")).toBe("translate(6,39.06)scale(0.8)");
  const [first, second] = [...g.querySelectorAll("a")].map((label) => label.innerHTML);
  expect(first).toContain("var(--status-producing)");
  expect(second).toContain("var(--status-sought)");
});

test.each([
  [479, 1, [15]],
  [480, 2, [15, 15 + 232 + 16]],
  [799, 2, [15, 15 + 391.5 + 16]],
  [800, 3, [15, 15 + 256 + 16, 15 + 2 * (256 + 16)]],
])("in %i pixels they stand in %i columns, filled one after the other", (width, columns, starts) => {
  const { spans, height } = draw(5, { width });
  expect([...new Set(spans.map(([, x]) => x))]).toEqual(starts);
  expect(spans.map(([words]) => words)).toEqual([0, 1, 2, 3, 4].map((n) => `企业${n}·乌海 `));
  const rows = Math.ceil(5 / columns);
  // A row is a line of 16.2 and 4 pixels, below 26 for the heading; on a phone as high as a finger needs.
  const [row, first] = width < 480 ? [26, 42.9] : [20.2, 38];
  expect(spans.slice(0, rows).map(([, , y]) => y)).toEqual(
    Array.from({ length: rows }, (_, n) => Math.round((first + n * row) * 10) / 10),
  );
  expect(height).toBeCloseTo(26 + rows * row);
});
