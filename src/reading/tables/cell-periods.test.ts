import { expect, test } from "vitest";
import { years } from "../times/calendar.ts";
import { periodOfCell } from "./cell-periods.ts";
import { joinLines } from "../joined-text.ts";
import { cellsIn } from "./table-cells.ts";
import { findTimes } from "../times/times.ts";

/** The period of the cell 188 in a text that is about 2020. */
function period(...lines: string[]): string {
  const joined = joinLines(lines);
  const cell = cellsIn(joined)(joined.text.indexOf("188"));
  if (!cell) throw new Error("no cell");
  const times = findTimes(joined.text, { year: "2023", main: undefined });
  const found = periodOfCell(cell, { text: joined.text, times, main: years("2020") });
  return found ? `${found.start}/${found.end}` : "";
}
const year = (number: number) => `${number}-01-01/${number}-12-31`;

test.each([
  ["its column", ["地区\t2021年\t2022年", "甲\t3\t188"], year(2022)],
  ["its column, a year alone", ["地区\t2021\t2022", "甲\t188\t3"], year(2021)],
  ["its row", ["时间\t投资（亿元）", "2022年1—6月\t188"], "2022-01-01/2022-06-30"],
  ["its column and row, the narrower", ["时间\t2022年", "2022年1—6月\t188"], "2022-01-01/2022-06-30"],
  ["its heads, the narrower", ["时间\t2022年\t年", "月\t2022年3月\t月", "甲\t188\t3"], "2022-03-01/2022-03-31"],
  ["its table", ["2022年1—11月投资表", "地区\t投资（亿元）", "甲\t188"], "2022-01-01/2022-11-30"],
  ["the nearest title", ["2021年表", "2022年表", "地区\t投资（亿元）", "甲\t188"], year(2022)],
  ["its column, not its table", ["2022年表", "地区\t2021年", "甲\t188"], year(2021)],
  ["the text", ["地区\t投资（亿元）", "甲\t188"], year(2020)],
  ["the table, where its head only compares", ["2022年表", "地区\t比上年增长（%）", "甲\t188"], year(2022)],
  ["nobody knows what, where column and row disagree", ["时间\t2022年", "2021年1—6月\t188"], ""],
  ["nobody knows what, where it is of another time", ["2022年表", "地区\t上年同期（亿元）", "甲\t188"], ""],
  ["nobody knows what, where its time is unclear", ["2022年表", "地区\t近三年（亿元）", "甲\t188"], ""],
  ["nobody knows what, where a title names two", ["2021年和2022年表", "地区\t投资（亿元）", "甲\t188"], ""],
  ["nobody knows what, where no column can be told", ["时间\t2021年\t2022年", "甲\t乙\t丙\t丁", "子\t188\t3\t4"], ""],
])("a number of a table is of the time of %s", (_, lines, expected) => {
  expect(period(...lines)).toBe(expected);
});
