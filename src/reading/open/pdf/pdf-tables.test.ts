import { expect, test } from "vitest";
import { textOfLines } from "./pdf-tables.ts";
import type { Line, Word } from "./pdf-words.ts";

const word = (text: string, left: number): Word => ({ text, left, right: left + 6 * text.length, base: 0, size: 10 });
/** A line at a height: cells, each of words. */
const line = (base: number, ...segments: Word[][]): Line => ({ segments, base, size: 10 });

test.each([
  ["a line of its own", [line(10, [word("签约", 0), word("20", 20)])], ["签约 20"]],
  ["a line with a gap", [line(10, [word("签约", 0)], [word("20", 60)])], ["签约\t20"]],
  ["no line", [], []],
  [
    "an empty cell in the middle and one at the end",
    [
      line(10, [word("甲", 0)], [word("1", 60)], [word("2", 120)]),
      line(30, [word("乙", 0)], [word("3", 120)]),
      line(50, [word("丙", 0)], [word("4", 60)]),
    ],
    ["甲\t1\t2", "乙\t\t3", "丙\t4"],
  ],
  [
    "columns as close as words",
    [
      line(10, [word("甲", 0), word("1", 9)], [word("2", 60)]),
      line(30, [word("乙", 0), word("3", 9)], [word("4", 60)]),
    ],
    ["甲\t1\t2", "乙\t3\t4"],
  ],
  [
    "a row of one cell within a table",
    [line(10, [word("甲", 0)], [word("1", 60)]), line(30, [word("乙", 0)]), line(50, [word("丙", 0)], [word("2", 60)])],
    ["甲\t1", "乙", "丙\t2"],
  ],
  [
    "a second line of a cell, close below it",
    [line(10, [word("甲", 0)], [word("上", 60)], [word("1", 120)]), line(23, [word("下", 60)])],
    ["甲\t上 下\t1"],
  ],
  [
    "a row of fewer cells further below",
    [line(10, [word("甲", 0)], [word("上", 60)], [word("1", 120)]), line(30, [word("下", 60)], [word("2", 120)])],
    ["甲\t上\t1", "\t下\t2"],
  ],
  [
    "a table that ends with a gap",
    [line(10, [word("甲", 0)], [word("1", 60)]), line(60, [word("乙", 0)], [word("2", 90)])],
    ["甲\t1", "乙\t2"],
  ],
])("%s", (_, lines, texts) => {
  expect(textOfLines(lines)).toEqual(texts);
});
