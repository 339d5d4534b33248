import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageLines } from "./pdf-layout.ts";
import type { PdfItem } from "./pdf-spans.ts";

const letter = 10;
/** A text whose letters are as wide as high, at a place counted in letters from the left and in points from above. */
const put = (str: string, column: number, y: number): PdfItem => ({
  str,
  transform: [letter, 0, 0, letter, column * letter, 800 - y],
  width: [...str].reduce((sum, own) => sum + (/\s/.test(own) ? 0.3 : own > "\u2e7f" ? 1 : 0.5) * letter, 0),
  fontName: "f",
});
const read = (...items: PdfItem[]) => pageLines(items, [1, 0, 0, -1, 0, 800]);

describe("columns of prose are read one after the other", () => {
  const left = [
    "全市上下一起努力推进工作，签",
    "约项目20个，总投资35.5亿元，",
    "开工建设12个，投产5个，带动",
    "就业300人。",
  ];
  const right = ["甲县引进到位资金12.5亿元，同", "比增长3.4%，其中外资2亿元，", "新签约项目8个。"];

  test("behind what runs over the page", () => {
    const items = [
      put("全市招商引资工作情况通报全市招商引资工作情况", 5, 100),
      ...left.map((line, n) => put(line, 2, 130 + 14 * n)),
      ...right.map((line, n) => put(line, 20, 130 + 14 * n)),
      put("联系单位：甲市招商局。本通报一式二十份，请各单位认真阅读", 2, 220),
    ];
    expect(read(...items)).toEqual([
      "全市招商引资工作情况通报全市招商引资工作情况",
      ...left,
      ...right,
      "联系单位：甲市招商局。本通报一式二十份，请各单位认真阅读",
    ]);
  });

  test("also where their lines are not on one height", () => {
    const items = [
      ...left.map((line, n) => put(line, 2, 130 + 14 * n)),
      ...right.map((line, n) => put(line, 20, 137 + 14 * n)),
    ];
    expect(read(...items)).toEqual([...left, ...right]);
  });
});

describe("a table has a row a line", () => {
  test("and an empty cell where it has none", () => {
    const rows = [
      [put("指标", 2, 100), put("签约", 12, 100), put("开工", 20, 100), put("增长", 28, 100)],
      [put("甲县", 2, 120), put("1,200", 12, 120), put("-3.5%", 28, 120)],
      [put("乙县", 2, 140), put("20", 12.5, 140), put("8", 21, 140), put("12%", 28, 140)],
    ];
    expect(read(...rows.flat())).toEqual(["指标\t签约\t开工\t增长", "甲县\t1,200\t\t-3.5%", "乙县\t20\t8\t12%"]);
  });

  test("under a head that goes over several columns", () => {
    const rows = [
      [put("指标", 2, 100), put("本年累计完成情况", 12, 100)],
      [put("甲县", 2, 120), put("1,200", 12, 120), put("345", 18, 120)],
    ];
    expect(read(...rows.flat())).toEqual(["指标\t本年累计完成情况", "甲县\t1,200\t345"]);
  });

  test("whose narrow cells pdf.js has taken for one text", () => {
    const rows = [
      [put("指标 签约 开工", 2, 100)],
      [put("甲", 2, 120), put("20", 4.5, 120), put("345", 6.8, 120)],
      [put("乙", 2, 140), put("9999 345", 4.5, 140)],
    ];
    expect(read(...rows.flat())).toEqual(["指标\t签约\t开工", "甲\t20\t345", "乙\t9999\t345"]);
  });

  test("whose cells have several lines, set from above or in the middle", () => {
    const rows = [
      [put("项目", 2, 100), put("内容", 12, 100), put("投资", 30, 100)],
      [put("甲项目", 2, 125), put("建设厂房，一期投资", 12, 125), put("20", 30, 125)],
      [put("3亿元，二期", 12, 138)],
      [put("建设仓库，总投资约", 12, 165), put("5亿元", 12, 178), put("乙项目", 2, 171.5), put("5", 30, 171.5)],
    ];
    expect(read(...rows.flat())).toEqual([
      "项目\t内容\t投资",
      "甲项目\t建设厂房，一期投资 3亿元，二期\t20",
      "乙项目\t建设仓库，总投资约 5亿元\t5",
    ]);
  });

  test("with numbers on the right of a column under a head on its left", () => {
    const rows = [
      [put("指标", 2, 100), put("签", 12, 100), put("增长", 28, 100)],
      [put("甲县", 2, 120), put("20", 17, 120), put("12%", 28, 120)],
    ];
    expect(read(...rows.flat())).toEqual(["指标\t签\t增长", "甲县\t20\t12%"]);
  });

  test("and ends where the next paragraph stands further below", () => {
    const rows = [
      [put("甲县", 2, 100), put("20", 12, 100)],
      [put("乙县", 2, 120), put("30", 12, 120)],
      [put("注", 2, 150)],
      [put("丙县", 2, 170), put("30", 6, 170), put("40", 22, 170)],
    ];
    expect(read(...rows.flat())).toEqual(["甲县\t20", "乙县\t30", "注", "丙县\t30\t40"]);
  });
});

test("numbers that a space parts are cells only where the next line has a gap there", () => {
  expect(read(put("1 005 136元", 2, 100))).toEqual(["1 005 136元"]);
  expect(read(put("20 345", 2, 100), put("30 456", 2, 120))).toEqual(["20\t345", "30\t456"]);
  expect(read(put("2 0 2 3 年", 2, 100), put("2 0 2 4 年", 2, 120))).toEqual(["2 0 2 3 年", "2 0 2 4 年"]);
});

test("numbers alone are a table, however wide the gap down their middle is", () => {
  const rows = [
    ["10", "1000", "0", "100"],
    ["10000", "1000", "10000", "10000"],
    ["10000", "1000", "10000", "10000"],
  ];
  const items = rows.flatMap((cells, n) => cells.map((cell, column) => put(cell, 2 + column * 2.8, 100 + 18 * n)));
  expect(read(...items).map((line) => line.split(/[\t ]/))).toEqual(rows);
});

test("no table of numbers runs two of them together, and each stands in its row", () => {
  const number = fc.integer({ min: 0, max: 99_999 }).map(String);
  const row = fc.array(number, { minLength: 4, maxLength: 4 });
  const gap = fc.double({ min: 0.25, max: 6, noNaN: true });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), gap, fc.boolean(), (rows, wide, right) => {
      const items = rows.flatMap((cells, n) =>
        cells.map((cell, column) => {
          const from = column * (2.5 + wide) + (right ? 2.5 - cell.length / 2 : 0);
          return put(cell, 2 + from, 100 + 18 * n);
        }),
      );
      expect(read(...items).map((line) => line.split(/[\t ]/).filter(Boolean))).toEqual(rows);
    }),
  );
});
