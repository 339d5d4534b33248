import fc from "fast-check";
import { expect, test } from "vitest";
import { cellPlace, columnName, layOut, mostCharacters, oneLine, type Sheet } from "./sheets.ts";

const sheet = (rows: string[][], own: Partial<Sheet> = {}): Sheet => ({
  name: "Sheet1",
  hidden: false,
  rows,
  hiddenRows: new Set(),
  isHiddenColumn: () => false,
  comments: [],
  leftOut: new Map(),
  ...own,
});
const opening = { file: "a.xlsx", whole: false };

test("a row is a line, also an empty one, and every cell knows its name", () => {
  const { lines, cellOf } = layOut([sheet([["甲", "20", ""], [], ["", "5"]])], opening);
  expect(lines).toEqual(["甲\t20", "", "\t5"]);
  expect([cellOf?.(1, 1), cellOf?.(1, 3), cellOf?.(3, 2)]).toEqual(["Sheet1!A1", "Sheet1!B1", "Sheet1!B3"]);
});

test("sheets follow one another under the names that somebody gave them", () => {
  const { lines, cellOf } = layOut(
    [sheet([["1"]], { name: "签约" }), sheet([["2"]]), sheet([["3"]], { name: "开工" })],
    opening,
  );
  expect(lines).toEqual(["签约", "1", "", "2", "", "开工", "3"]);
  expect([1, 2, 4, 6, 7].map((line) => cellOf?.(line, 1))).toEqual(["签约", "签约!A1", "Sheet1!A1", "开工", "开工!A1"]);
});

test("what is hidden is empty and told, unless all is read", () => {
  const book = [
    sheet(
      [
        ["1", "2"],
        ["3", "4"],
      ],
      {
        hiddenRows: new Set([0]),
        isHiddenColumn: (column) => column === 0,
        comments: [{ cell: "B2", text: "应为\n5" }],
        leftOut: new Map([["hidden cell", ["7", "8"]]]),
      },
    ),
    sheet([["6"]], { name: "旧", hidden: true }),
  ];
  expect(layOut(book, opening)).toMatchObject({
    lines: ["", "\t4"],
    leftOut: [
      { what: "hidden row", numerals: 2 },
      { what: "hidden column", numerals: 1 },
      { what: "comment", numerals: 1 },
      { what: "hidden cell", numerals: 2 },
      { what: "hidden sheet 旧", numerals: 1 },
    ],
  });
  const { lines, leftOut, cellOf } = layOut(book, { ...opening, whole: true });
  expect(lines).toEqual(["1\t2", "3\t4", "应为 5", "", "旧", "6"]);
  expect(leftOut).toEqual([{ what: "hidden cell", numerals: 2 }]);
  expect([3, 6].map((line) => cellOf?.(line, 1))).toEqual(["Sheet1!B2", "旧!A1"]);
});

test("a book that shows nothing is told, and one that shows too much", () => {
  expect(() => layOut([sheet([["1"]], { hidden: true })], opening)).toThrow(
    "no text: a.xlsx. Its sheets show no cells",
  );
  const long = "1".repeat(mostCharacters / 2);
  expect(() => layOut([sheet([[long], [long]])], opening)).toThrow(
    new Error("file too large: a.xlsx. At most 50000000 characters are read of its cells"),
  );
});

test("a cell has one line", () => {
  expect(oneLine(" 甲\t乙\r\n丙　")).toBe("甲 乙 丙");
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test("every cell's name tells its place again, and nothing else does", () => {
  const place = { column: fc.nat(16383), row: fc.nat(1_048_575) };
  fc.assert(
    fc.property(fc.record(place), ({ column, row }) => {
      expect(cellPlace(`${columnName(column)}${row + 1}`)).toEqual({ column, row });
    }),
  );
  for (const name of ["", "7", "B", "b7", "ABCD1", "B7:C8"]) expect(cellPlace(name)).toBeUndefined();
});
