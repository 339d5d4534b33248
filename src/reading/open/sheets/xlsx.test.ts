import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeXlsx, zip } from "../../../../test/pull/documents.ts";
import { xlsxLines } from "./xlsx.ts";

const opening = { file: "a.xlsx", whole: false };
const linesOf = (xml: string, parts = {}) => xlsxLines(makeXlsx([{ name: "Sheet1", xml }], parts), opening);

test("cells come as they are shown, a row a line, tabs between them", () => {
  const rows = [
    ["指标", "2023年", "增长"],
    ["签约资金", { value: 56.34, format: '0.0"亿元"' }, { value: -0.035, format: "0.0%" }],
    [],
    ["项目\n数", 20, { value: 0.1 + 0.2, format: "0.00" }],
  ];
  expect(xlsxLines(makeXlsx([{ name: "Sheet1", rows }]), opening)).toMatchObject({
    lines: ["指标\t2023年\t增长", "签约资金\t56.3亿元\t-3.5%", "", "项目 数\t20\t0.30"],
    leftOut: [],
  });
});

test("any table of texts comes back", () => {
  const cell = fc.stringMatching(/^[甲乙0-9.%&<>"-]{1,6}$/);
  const row = fc.array(cell, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      expect(xlsxLines(makeXlsx([{ name: "Sheet1", rows }]), opening).lines).toEqual(
        rows.map((cells) => cells.join("\t")),
      );
    }),
  );
});

test("rows and cells stand where they say", () => {
  const { lines, cellOf } = linesOf(
    '<sheetData><row r="3"><c r="C3"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row></sheetData>',
  );
  expect(lines).toEqual(["", "", "\t\t5\t6", "7"]);
  expect(cellOf?.(3, 3)).toBe("Sheet1!C3");
});

test("what is hidden is left out and told", () => {
  const cells = (...values: number[]) => values.map((value) => `<c><v>${value}</v></c>`).join("");
  const xml = `<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/></cols><sheetData><row>${cells(1, 2, 3)}</row><row hidden="1">${cells(4)}</row><row ht="0">${cells(5)}</row><row>${cells(6)}</row></sheetData>`;
  expect(linesOf(xml)).toMatchObject({
    lines: ["1", "", "", "6"],
    leftOut: [
      { what: "hidden row", numerals: 2 },
      { what: "hidden column", numerals: 2 },
    ],
  });
});

test("what merged cells cover is not read", () => {
  const row = "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>";
  const xml = `<sheetData>${row}${row}${row}</sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="?"/></mergeCells>`;
  expect(linesOf(xml)).toMatchObject({
    lines: ["1\t\t3", "\t\t3", "1\t2\t3"],
    leftOut: [{ what: "hidden cell", numerals: 3 }],
  });
});

test("sheets, hidden ones and comments", () => {
  const comments = '<comment ref="A1"><text><r><t>应为</t></r><r><t>21</t></r></text></comment>';
  const book = makeXlsx([
    { name: "签约", rows: [[20]], comments },
    { name: "旧", rows: [[7]], state: "veryHidden" },
  ]);
  expect(xlsxLines(book, opening)).toMatchObject({
    lines: ["签约", "20"],
    leftOut: [
      { what: "comment", numerals: 1 },
      { what: "hidden sheet 旧", numerals: 1 },
    ],
  });
  expect(xlsxLines(book, { ...opening, whole: true }).lines).toEqual(["签约", "20", "应为21", "", "旧", "7"]);
});

test("days of a book from 1904", () => {
  const rows = [[{ value: 43538, format: "yyyy-mm-dd" }]];
  for (const value of ["1", "true"]) {
    const book = makeXlsx([{ name: "Sheet1", rows }], { properties: `<workbookPr date1904="${value}"/>` });
    expect(xlsxLines(book, opening).lines).toEqual(["2023-03-15"]);
  }
});

test("charts and text boxes are told", () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const list = (...all: [string, string][]) =>
    `<Relationships>${all.map(([kind, target]) => `<Relationship Id="${kind}" Type="${type}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
  const book = zip({
    "_rels/.rels": list(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml":
      '<workbook><sheets><sheet name="a" r:id="worksheet"/><sheet name="b" r:id="none"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": list(["worksheet", "s.xml"]),
    "xl/s.xml": '<worksheet><sheetData><row><c t="str"><v>甲</v></c></row></sheetData></worksheet>',
    "xl/_rels/s.xml.rels": list(["drawing", "d.xml"]),
    "xl/d.xml": "<d><a:t>签约5个</a:t></d>",
    "xl/_rels/d.xml.rels": list(["chart", "c.xml"]),
    "xl/c.xml": "<c><c:v>6</c:v></c>",
  });
  expect(xlsxLines(book, opening)).toMatchObject({
    lines: ["a", "甲"],
    leftOut: [{ what: "text box or chart", numerals: 2 }],
  });
});

describe("a book is told in a line", () => {
  test.each([
    [
      "without a main part",
      zip({ "a.xml": "<a/>" }),
      "unreadable Excel book: a.xlsx. Save it anew as .xlsx: no main part",
    ],
    ["that is no archive", Buffer.from("PK"), "unreadable Excel book: a.xlsx. Save it anew as .xlsx: invalid zip data"],
    [
      "of a row that no sheet has",
      makeXlsx([{ name: "a", xml: '<row r="9999999"/>' }]),
      "unreadable Excel book: a.xlsx. Save it anew as .xlsx: no row 9999999",
    ],
    ["that shows nothing", makeXlsx([{ name: "Sheet1", rows: [[]] }]), "no text: a.xlsx. Its sheets show no cells"],
  ])("%s", (_, bytes, message) => {
    expect(() => xlsxLines(bytes, opening)).toThrow(new Error(message));
  });
});
