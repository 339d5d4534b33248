import fc from "fast-check";
import { expect, test } from "vitest";
import { makeOds, odsTable, zip } from "../../../../test/pull/documents.ts";
import { odsLines } from "./ods.ts";

const opening = { file: "a.ods", whole: false };
const read = (tables: string, styles = "") => odsLines(makeOds(tables, styles), opening);
const cell = (text: string, more = "") => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
const table = (rows: string, more = 'table:name="Sheet1"') => `<table:table ${more}>${rows}</table:table>`;
const row = (cells: string, more = "") => `<table:table-row ${more}>${cells}</table:table-row>`;

test("any table of texts comes back, a row a line", () => {
  const text = fc.stringMatching(/^[甲乙0-9.%&<-]{1,6}$/);
  const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (own) => {
      expect(read(odsTable("Sheet1", own)).lines).toEqual(own.map((cells) => cells.join("\t")));
    }),
  );
});

test("cells come as they are shown, not as they are kept", () => {
  const cells = [
    cell("56.3亿元", 'office:value-type="float" office:value="56.34"'),
    cell("13.40%", 'office:value-type="percentage" office:value="0.134"'),
    cell("(3.5)", 'office:value-type="float" office:value="-3.5"'),
    cell("2023年3月15日", 'office:value-type="date" office:date-value="2023-03-15"'),
  ];
  expect(read(table(row(cells.join("")))).lines).toEqual(["56.3亿元\t13.40%\t-3.5\t2023年3月15日"]);
});

test("repeated cells and rows stand as often as they are, empty ends not at all", () => {
  const rows = [
    row(cell("1", 'table:number-columns-repeated="2"') + '<table:table-cell table:number-columns-repeated="16000"/>'),
    row("<table:table-cell/>", 'table:number-rows-repeated="2"'),
    row('<table:table-cell table:number-columns-repeated="2"/>' + cell("2"), 'table:number-rows-repeated="2"'),
    row("<table:table-cell/>", 'table:number-rows-repeated="1048000"'),
  ];
  const { lines, cellOf } = read(table(rows.join("")));
  expect(lines).toEqual(["1\t1", "", "", "\t\t2", "\t\t2"]);
  expect(cellOf?.(5, 3)).toBe("Sheet1!C5");
});

test("what is hidden, covered or commented is told", () => {
  const columns =
    '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
  const note = "<office:annotation><dc:date>2023</dc:date><text:p>应为8</text:p></office:annotation>";
  const rows = [
    row(`<table:table-cell>${note}<text:p>1</text:p></table:table-cell>${cell("2")}${cell("3")}${cell("甲")}`),
    row(cell("4"), 'table:visibility="filter"'),
    row(
      "<table:covered-table-cell><text:p>5</text:p></table:covered-table-cell><table:table-cell/><table:table-cell/>" +
        cell("6"),
    ),
  ];
  const shapes = "<table:shapes><draw:custom-shape><text:p>签约9个</text:p></draw:custom-shape></table:shapes>";
  const hidden = '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>';
  const old = table(row(cell("7")), 'table:name="旧" table:style-name="h"');
  const book = makeOds(table(shapes + columns + rows.join("")) + old, hidden);
  expect(odsLines(book, opening)).toMatchObject({
    lines: ["1\t\t\t甲", "", "\t\t\t6"],
    leftOut: [
      { what: "hidden row", numerals: 1 },
      { what: "hidden column", numerals: 2 },
      { what: "comment", numerals: 1 },
      { what: "hidden cell", numerals: 1 },
      { what: "text box or chart", numerals: 1 },
      { what: "hidden sheet 旧", numerals: 1 },
    ],
  });
  expect(odsLines(book, { ...opening, whole: true }).lines).toEqual([
    "1\t2\t3\t甲",
    "4",
    "\t\t\t6",
    "应为8",
    "",
    "旧",
    "7",
  ]);
});

const bomb = (times: number, columns: number) =>
  makeOds(table(row(cell("1", `table:number-columns-repeated="${columns}"`), `table:number-rows-repeated="${times}"`)));

test.each([
  [
    "a text",
    zip({
      "content.xml": "<office:document-content><office:body><office:text/></office:body></office:document-content>",
    }),
    "no spreadsheet: a.ods. Save a text as .docx",
  ],
  [
    "an encrypted one",
    zip({ "META-INF/manifest.xml": "<m><encryption-data/></m>", "content.xml": "?" }),
    "encrypted document: a.ods. Save it without a password",
  ],
  [
    "half a part",
    zip({ "content.xml": "<a>" }),
    "unreadable spreadsheet: a.ods. Save it anew as .ods: not well-formed: Unclosed root tag",
  ],
  ["one that is empty", makeOds(odsTable("Sheet1", [])), "no text: a.ods. Its sheets show no cells"],
  [
    "one that repeats itself for ever",
    bomb(1_000_000, 16_000),
    "file too large: a.ods. At most 50000000 characters are read of its cells",
  ],
  [
    "one that repeats itself beyond any sheet",
    bomb(1e300, 1e300),
    "file too large: a.ods. At most 50000000 characters are read of its cells",
  ],
])("%s is told in a line", (_, bytes, message) => {
  expect(() => odsLines(bytes, opening)).toThrow(new Error(message));
});
