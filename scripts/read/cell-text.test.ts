import { describe, expect, test } from "vitest";
import { nearest, suggest } from "../../scripts/nearest.ts";
import { fileProblem, formatProblems } from "../../scripts/problem.ts";
import { checkCellText } from "../../scripts/read/cell-text.ts";
import { parseCsv } from "../../scripts/read/csv.ts";
import { checkHeader } from "../../scripts/read/header.ts";
import { unitBase } from "../../scripts/unit-base.ts";

describe("CSV", () => {
  test("keeps every cell as it stands", () => {
    expect(parseCsv('a, b ,"c,""d"""\n007,,1e3\n')).toEqual([
      { line: 1, cells: ["a", " b ", 'c,"d"'] },
      { line: 2, cells: ["007", "", "1e3"] },
    ]);
  });
  test("knows the true line of a row behind cells with line ends", () => {
    expect(parseCsv('a\n"x\ny\nz"\nb').map(({ line }) => line)).toEqual([1, 2, 5]);
  });
  test("says on which line the row with a wrong quote begins", () => {
    expect(() => parseCsv('a,b\nc,d\ne,"f\ng,h\n')).toThrow('open quote: the row of line 3. Close it with "');
    expect(() => parseCsv('a,b\n"c"d,e\n')).toThrow("stray quote: the row of line 2");
  });
});

describe("a header", () => {
  const expected = ["id", "line", "printed"];
  test.each([
    [["id", "line", "printed"], []],
    [["id", "line"], ["missing column: printed. Expected id,line,printed"]],
    [
      ["id", "line", "print"],
      ["unknown column: print. Expected id,line,printed", "missing column: printed. Expected id,line,printed"],
    ],
    [["id", "line", "prnited"], ["unknown column: prnited. Did you mean printed?"]],
    [["id", "line", "printed", "id"], ["duplicate column: id. Keep one"]],
    [["line", "id", "printed"], ["columns out of order: line,id,printed. Expected id,line,printed"]],
    [["id", "line", "printed", "note"], ["unknown column: note. Expected id,line,printed"]],
  ])("%j is told: %j", (found, messages) => {
    expect(checkHeader(found, expected)).toEqual(messages);
  });
});

describe("the text of a cell", () => {
  test.each(["", "乌海市", "-3.5", "-12", "≥10亿", "a <= b", "1 < 2", "a=b", "x@y", "“一把手”工程", "3–5"])(
    "%j is in order",
    (text) => expect(checkCellText(text)).toBeUndefined(),
  );
  test.each([
    ["=1+1", "formula start"],
    ["+86", "formula start"],
    ["@SUM", "formula start"],
    ["-x", "formula start"],
    ["-1+1", "formula start"],
    ["\t=1", "control character: U+0009"],
    ["a\rb", "control character: U+000D"],
    ["a\u2028b", "control character: U+2028"],
    ["\uFEFFa", "control character: U+FEFF"],
    [" a", "space at the edge"],
    ["a\u3000", "space at the edge"],
    ["<script>", "HTML in a cell"],
    ["a</b>", "HTML in a cell"],
    ["<!--", "HTML in a cell"],
    ["e\u0301", "text not in NFC"],
    ["a\nb", "line end in a cell"],
  ])("%j is refused: %s", (text, message) => {
    expect(checkCellText(text)).toMatch(message);
  });
});

describe("the nearest known word", () => {
  const known = ["150000", "150200", "150300", "funds", "funds-growth"];
  test.each([
    ["15020", "150200"],
    ["150330", "150300"],
    ["fnuds", "funds"],
    ["funds-grwoth", "funds-growth"],
    ["projects", undefined],
    ["", undefined],
  ])("of %j is %j", (word, found) => {
    expect(nearest(word, known)).toBe(found);
  });
  test("is told with its label", () => {
    expect(suggest("15020", new Map([["150200", "150200 包头市"]]))).toBe(". Did you mean 150200 包头市?");
    expect(suggest("x", new Map([["150200", "150200 包头市"]]))).toBe("");
  });
});

test("problems are told by file and line, the number of them last", () => {
  const at = { file: "b.csv", line: 9, row: "b-9" };
  const problems = [
    { ...at, column: "value", message: "two" },
    { ...at, line: 2, row: "line 2", column: "", message: "one" },
    fileProblem("a.csv", "missing file"),
  ];
  expect(formatProblems(problems, { folder: "x" })).toBe(
    "x/a.csv: missing file\nx/b.csv line 2: one\nx/b.csv b-9 (value): two\n3 problems, nothing written\n",
  );
});

test.each([
  ["CNY", "亿元", "CNY", "CNY"],
  ["CNY", "个", "个", undefined],
  ["CNY/mu", "万元", "CNY", "CNY/mu"],
  ["CNY/mu", "%", "1", undefined],
  ["1", "%", "1", "1"],
  ["1", "", "1", "1"],
  ["CNY", "", "1", undefined],
  ["count", "家", "家", "家"],
  ["count", "", "1", ""],
  ["count", "亿元", "CNY", undefined],
  ["count", "%", "1", undefined],
  ["W", "万千瓦", "W", "W"],
  ["Wh", "万千瓦", "W", undefined],
  ["day", "日", "day", "day"],
])("an indicator in %s with the unit %j of base %s counts in %j", (indicator, unit, base, expected) => {
  expect(unitBase({ unit: indicator }, { unit, base })).toBe(expected);
});
