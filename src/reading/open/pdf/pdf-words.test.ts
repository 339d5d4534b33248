import { expect, test } from "vitest";
import type { Span } from "./pdf-spans.ts";
import { linesOfSpans } from "./pdf-words.ts";

/** A span at a place; letters are as wide as high, digits half of it, unless a width is told. */
const span = (
  text: string,
  left: number,
  { base = 100, size = 10, width = 0, digit }: Partial<Span> & { width?: number } = {},
): Span => {
  const own = [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? size : size / 2), 0);
  return { text, left, right: left + (width || own), base, size, digit };
};
const read = (...spans: Span[]) =>
  linesOfSpans(spans).map(({ segments }) => segments.map((words) => words.map(({ text }) => text).join(" ")));

test.each([
  ["spans without a gap are one word", [span("签约", 0), span("2", 20), span("0", 25), span("个", 30)], [["签约20个"]]],
  ["a small gap parts words", [span("签约", 0), span("20", 23)], [["签约 20"]]],
  ["a wide gap parts cells", [span("签约", 0), span("20", 32)], [["签约", "20"]]],
  ["lines come from above, whatever their order", [span("乙", 0, { base: 120 }), span("甲", 0)], [["甲"], ["乙"]]],
  ["a baseline may be slightly off", [span("签约", 0), span("20", 20, { base: 101.5 })], [["签约20"]]],
  ["a raised digit is one", [span("13", 0), span("2", 10, { base: 96, size: 7 }), span("个", 14)], [["13²个"]]],
  ["a lowered digit is one", [span("CO", 0), span("2", 10, { base: 102, size: 7 }), span("个", 14)], [["CO₂个"]]],
  ["a mark before its text is raised", [span("3", 0, { base: 96, size: 7 }), span("注", 4)], [["³注"]]],
  ["small print on the line stays", [span("签约", 0), span("20", 20, { size: 7 })], [["签约20"]]],
  ["a small number further off stays", [span("签约", 0), span("20", 60, { size: 7, base: 97 })], [["签约", "20"]]],
  [
    "a number may be set larger than its words",
    [span("签约", 0), span("20", 20, { size: 14 }), span("个", 34)],
    [["签约20个"]],
  ],
  ["a typed space is no cell", [span("第一　章", 0, { width: 40 })], [["第一 章"]]],
  ["several typed spaces are", [span("甲  20", 0, { width: 50 })], [["甲", "20"]]],
  ["a space without a width is none", [span("1 5", 0, { width: 10, digit: 0.5 })], [["15"]]],
  ["nor before the letters of a unit", [span("5 1m", 0, { width: 18, digit: 0.5 })], [["51m"]]],
  ["a space is one where digits may be narrow", [span("1 5", 0, { width: 10 })], [["1 5"]]],
])("%s", (_, spans, lines) => {
  expect(read(...spans)).toEqual(lines);
});
