import { expect, test } from "vitest";
import { cellsOf, rowsAmong } from "./table-rows.ts";

const long = "甲".repeat(70);
const among = (...lines: string[]) =>
  rowsAmong(lines)
    .map((separator) => separator?.[0] ?? "-")
    .join("");

test.each([
  [["甲\t1", "乙\t2"], "tt"],
  [["甲", "乙\t2", "丙"], "-t-"],
  // An indent is no cell.
  [["\t甲", "　　乙"], "--"],
  [["\t甲", "乙\t1", "丙\t", "\t丁"], "tttt"],
  [["\t甲", "", "乙\t1"], "--t"],
  [[`\t${long}`, "乙\t1"], "-t"],
  [["乙\t1", "\t"], "t-"],
  [["甲  1", "乙  2"], "--"],
  [["单位：亿元", "甲  1", "乙　　2", "丙  3", "完"], "uggg-"],
  [["单位：亿元", "", "表", "甲  1"], "u--g"],
  [["单位：亿元", "", "表", "表", "甲  1"], "u----"],
  [["单位：亿元", "甲 1"], "u-"],
  [["单位：亿元", "甲  1", "", "乙  2"], "ug--"],
  [["单位：亿元", "甲\t1", "乙\t2"], "utt"],
  [["单位：商务局", "甲  1"], "--"],
  [[], ""],
])("of %j the rows are %s", (lines, expected) => {
  expect(among(...lines)).toBe(expected);
});

test("a row keeps its empty cells between tabs", () => {
  expect([cellsOf("\t甲\t", "tab"), cellsOf("  甲  1  ", "gap")]).toEqual([
    ["", "甲", ""],
    ["甲", "1"],
  ]);
});
