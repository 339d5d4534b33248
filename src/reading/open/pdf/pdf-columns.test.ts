import { expect, test } from "vitest";
import { blocksOf, covered, extent } from "./pdf-columns.ts";
import type { Line, Word } from "./pdf-words.ts";

const word = (text: string, left: number): Word => ({ text, left, right: left + 10 * text.length, base: 0, size: 10 });
const line = (base: number, ...words: Word[]): Line => ({ segments: words.map((own) => [own]), base, size: 10 });
const shape = (lines: readonly Line[]) =>
  blocksOf(lines).map((block) => ("columns" in block ? block.columns.map(({ length }) => length) : block.lines.length));

const full = "全市上下努力推进工作签约";

test.each([
  ["single lines", [line(10, word(full, 0)), line(24, word(full, 0))], [2]],
  ["two columns", [10, 24, 38].map((y) => line(y, word(full, 0), word(full, 140))), [[3, 3]]],
  [
    "two columns under a title",
    [line(0, word(full + full, 0)), ...[14, 28, 42].map((y) => line(y, word(full, 0), word(full, 140)))],
    [1, [3, 3]],
  ],
  ["three columns", [10, 24, 38].map((y) => line(y, word(full, 0), word(full, 140), word(full, 280))), [[3, 3, 3]]],
  ["too few lines", [10, 24].map((y) => line(y, word(full, 0), word(full, 140))), [2]],
  ["a table", [10, 24, 38].map((y) => line(y, word("甲县", 0), word("20", 140))), [3]],
  ["words beside prose", [10, 24, 38].map((y) => line(y, word("甲县", 0), word(full, 140))), [3]],
  [
    "columns of any width",
    [10, 24, 38].map((y, n) => line(y, word(full, 0), word(full.slice(0, 3 * n + 3), 140))),
    [3],
  ],
  [
    "columns that a paragraph parts",
    [10, 24, 38, 80, 94, 108].map((y) => line(y, word(full, 0), word(full, 140))),
    [
      [3, 3],
      [3, 3],
    ],
  ],
  ["nothing", [], []],
])("%s", (_, lines, blocks) => {
  expect(shape(lines)).toEqual(blocks);
});

test("covered stretches close gaps that are smaller than told", () => {
  const stretches = [
    { left: 20, right: 30 },
    { left: 0, right: 10 },
    { left: 5, right: 12 },
  ];
  expect(covered(stretches, 5)).toEqual([
    { left: 0, right: 12 },
    { left: 20, right: 30 },
  ]);
  expect(covered(stretches, 10)).toEqual([{ left: 0, right: 30 }]);
  expect(extent([word("甲", 5), word("乙", 30)])).toEqual({ left: 5, right: 40 });
});
