import { describe, expect, test } from "vitest";
import { joinLines } from "../joined-text.ts";
import { cellsIn } from "./table-cells.ts";

/** What the table says of the first cell that is `cell`: its unit, `?` where it is open, `-` where there is none. */
function unit(cell: string, ...lines: string[]): string {
  const joined = joinLines(lines);
  const at = `\n${joined.text}\n`.indexOf(`\n${cell}\n`);
  const found = cellsIn(joined)(at);
  if (!found) return "no cell";
  return `${found.unit === undefined ? "-" : found.unit || "?"}${found.isNumber ? "" : " no number"}`;
}

describe("the unit of 188 is", () => {
  test.each([
    ["that above the table", ["单位：亿元", "地区\t投资", "甲\t188"], "亿元"],
    ["that in its title", ["投资表（亿元）", "地区\t投资", "甲\t188"], "亿元"],
    ["that in a row of its own", ["\t\t单位：亿元", "地区\t投资\t其他", "甲\t188\t3"], "亿元"],
    ["that beside the title", ["投资表\t（单位：亿元）", "地区\t投资", "甲\t188"], "亿元"],
    ["that of its column", ["地区\t投资（亿元）\t增速（%）", "甲\t188\t3"], "亿元"],
    ["that of its column, without brackets", ["地区\t增长%", "甲\t188"], "%"],
    ["that below the head of its column", ["地区\t投资\t增速", "\t亿元\t%", "甲\t188\t3"], "亿元"],
    ["that of its column before that of the table", ["单位：亿元", "地区\t项目（个）", "甲\t188"], "个"],
    ["that of its row", ["指标\t2021年\t2022年", "投资（亿元）\t188\t200"], "亿元"],
    ["that of its row in a column of its own", ["指标\t单位\t2022年", "投资\t亿元\t188"], "亿元"],
    ["that of its column, of a row without a name", ["投资（亿元）\t增速（%）", "188\t3"], "亿元"],
    ["that of the last head above it", ["地区\t投资（万元）", "甲\t1", "地区\t投资（亿元）", "乙\t188"], "亿元"],
    ["that of its part of the table", ["单位：万元", "地区\t投资", "甲\t1", "\t单位：亿元", "乙\t188"], "亿元"],
    ["not touched by titles of parts", ["地区\t投资（亿元）", "一、工业\t", "甲\t188"], "亿元"],
    ["nor by rows of gaps", ["地区\t投资（亿元）", "甲\t3", "乙\t—", "丙\t188"], "亿元"],
    ["that of a table of columns set apart by spaces", ["单位：亿元", "地区  投资", "甲  188"], "亿元"],
    // It is open where labels list several, or disagree, or where another word speaks against them.
    ["open, for two are listed", ["单位：亿元、%", "地区\t投资", "甲\t188"], "?"],
    ["open, for column and row disagree", ["指标\t投资（亿元）", "增速（%）\t188"], "?"],
    ["open, for the head is of a rate", ["单位：亿元", "地区\t增速", "甲\t188"], "?"],
    ["open, for the row is of a rate", ["地区\t投资（亿元）", "同比\t188"], "?"],
    ["open, for the head counts", ["单位：亿元", "地区\t项目数", "甲\t188"], "?"],
    ["open, for no column can be told", ["单位：亿元", "地区\t投资（亿元）\t增速（%）", "甲\t188"], "?"],
    ["open, for the unit of its row is not known", ["指标\t单位\t2022年", "投资\t—\t188"], "?"],
    // There is none.
    ["none, for the label ended with its table", ["单位：亿元", "甲\t1", "", "乙\t188"], "- no number"],
    ["none, for there is no label", ["地区\t投资\t其他", "甲\t188\t200", "乙\t3\t4"], "-"],
    ["none, for a label stands too far above", ["单位：亿元", "好。", "甲\t188"], "- no number"],
    ["none, for it names the row", ["单位：亿元", "号\t投资", "188\t3"], "- no number"],
    ["none, for it is the rank", ["地区\t排名\t投资\t其他", "甲\t188\t3\t4", "乙\t2\t3\t4"], "- no number"],
  ])("%s", (_, lines, expected) => {
    expect(unit("188", ...lines)).toBe(expected);
  });

  test("none outside of tables, and in cells without digits", () => {
    expect([unit("188", "甲\t1", "完。", "188"), unit("甲", "甲\t188")]).toEqual(["no cell", "no cell"]);
  });
});

describe("2021 is", () => {
  test.each([
    ["a year in a head", ["地区\t2021\t2022", "甲\t3\t4"], "- no number"],
    ["a year in a head below a unit", ["单位：亿元", "地区\t2021\t2022", "甲\t3\t4"], "- no number"],
    ["a number below a head with a unit", ["地区\t投资（亿元）", "甲\t2021"], "亿元"],
    ["a number among numbers", ["单位：亿元", "地区\t投资", "甲\t3", "乙\t2021"], "亿元"],
    ["a year that names a row", ["年份\t投资（亿元）", "2021\t3"], "- no number"],
  ])("%s", (_, lines, expected) => {
    expect(unit("2021", ...lines)).toBe(expected);
  });
});

test("a cell knows the heads of its column, the name of its row and the titles of the table", () => {
  const joined = joinLines(["2022年表", "地区\t投资\t投资", "\t总额\t增速（%）", "1\t甲\t188", "完。"]);
  const cell = cellsIn(joined)(joined.text.indexOf("188"));
  const words = [...(cell?.heads ?? []), ...(cell?.row ? [cell.row] : []), ...(cell?.titles ?? [])];
  expect(words.map(({ text }) => text)).toEqual(["增速(%)", "投资", "甲", "2022年表"]);
  expect(cell?.misaligned).toBe(false);
});

test("heads of another number of cells are of columns that nobody can tell", () => {
  const joined = joinLines(["地区\t2021年\t2022年", "项目\t投资\t项目\t投资\t计", "甲\t188\t1\t2\t3"]);
  expect(cellsIn(joined)(joined.text.indexOf("188"))?.misaligned).toBe(true);
});
