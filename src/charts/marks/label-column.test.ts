import { expect, test } from "vitest";
import { labelColumn } from "./label-column.ts";

test.each([
  ["the widest label, a tenth to spare and a gap", { labels: ["汉字", "汉字汉字"] }, 640, 4 * 14 * 1.1 + 24],
  ["the smaller words where they are wider", { labels: ["汉"], details: ["汉字汉字汉字"] }, 640, 6 * 12 * 1.1 + 24],
  ["a third of the drawing at most", { labels: ["汉字".repeat(20)] }, 640, 640 * 0.36],
  ["320 pixels at most", { labels: ["汉字".repeat(20)] }, 960, 320],
  ["a gap where there are no labels", { labels: [] }, 640, 24],
])("a column of labels is as wide as %s", (_, words, width, expected) => {
  expect(labelColumn(words, { width })).toBe(Math.round(expected));
});
