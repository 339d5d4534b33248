import { expect, test } from "vitest";
import { joinLines } from "../joined-text.ts";
import { findTables } from "./tables.ts";

const tables = (...lines: string[]) =>
  findTables(joinLines(lines)).map(({ rows, titles }) => ({
    titles: titles.map(({ text }) => text),
    rows: rows.map(({ line, count, cells }) => [line, count, ...[...cells].map(([at, { text }]) => `${at}${text}`)]),
  }));

test("a table is rows on lines that follow one another, with their cells that are not empty", () => {
  expect(tables("甲\t\t1", "\t乙", "", "丙\t2", "完", "丁\t3")).toEqual([
    {
      titles: [],
      rows: [
        [1, 3, "1甲", "31"],
        [2, 2, "2乙"],
      ],
    },
    { titles: [], rows: [[4, 2, "1丙", "22"]] },
    { titles: ["完"], rows: [[6, 2, "1丁", "23"]] },
  ]);
});

test.each([
  [
    ["表一", "单位：亿元", "甲\t1"],
    ["单位:亿元", "表一"],
  ],
  [
    ["表一", "", "单位：亿元", "", "甲\t1"],
    ["单位:亿元", "表一"],
  ],
  [["一二三四五六七八九", "丁。", "表一", "甲\t1"], ["表一"]],
  [["甲".repeat(70), "", "表一", "甲\t1"], ["表一"]],
  [
    ["表四", "", "表三", "", "表二", "", "表一", "甲\t1"],
    ["表一", "表二", "表三"],
  ],
  [["甲\t1"], []],
])("the titles of %j are %j", (lines, expected) => {
  expect(tables(...lines)[0]?.titles).toEqual(expected);
});

test("a text without rows has no table", () => {
  expect(tables("甲", "乙  1")).toEqual([]);
});
