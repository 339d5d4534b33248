import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { drawLines } from "./draw-lines.ts";
import type { CardLine } from "./set-text.ts";

const line = (text: string, kind: CardLine["kind"]): CardLine => ({ text, x: 3.04, y: 10.26, size: 12, kind });

test.each([
  [true, [null, "var(--muted)"], ["700", null]],
  [false, ["var(--muted)", "var(--muted)"], [null, null]],
])("lines of one kind are one text; where strong is %s they are %j and %j", (strong, fills, weights) => {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  drawLines(group, { lines: [line("a", "name"), line("b", "name"), line("c", "status")], strong, lang: "zh" });
  const texts = [...group.querySelectorAll("text")];
  expect(texts.map((text) => text.textContent.trim())).toEqual(["ab", "c"]);
  expect(texts.map((text) => text.getAttribute("fill"))).toEqual(fills);
  expect(texts.map((text) => text.getAttribute("font-weight"))).toEqual(weights);
  expect(group.querySelector("tspan")?.getAttribute("y")).toBe("10.3");
});
