import { expect, test } from "vitest";
import { parseCsv } from "./csv.ts";

test("every cell is kept as it stands", () => {
  expect(parseCsv('a, b ,"c,""d"""\n007,,1e3\n')).toEqual([
    { line: 1, cells: ["a", " b ", 'c,"d"'] },
    { line: 2, cells: ["007", "", "1e3"] },
  ]);
});

test("only commas part cells, and only line feeds rows", () => {
  expect(parseCsv("a;b\tc\rd")).toEqual([{ line: 1, cells: ["a;b\tc\rd"] }]);
});

test("a blank line within is a row, the line end at the end is none", () => {
  expect(parseCsv("a\n\nb\n").map(({ cells }) => cells)).toEqual([["a"], [""], ["b"]]);
  expect(parseCsv("a\n\n").map(({ cells }) => cells)).toEqual([["a"], [""]]);
});

test("the true line of a row is known behind cells with line ends", () => {
  expect(parseCsv('a\n"x\ny","\nz"\nb').map(({ line }) => line)).toEqual([1, 2, 5]);
});

test.each([
  ['a,b\nc,d\ne,"f\ng,h\n', 'open quote: the row of line 3. Close it with "'],
  ['a,b\n"c\n1",d\n"e\n', 'open quote: the row of line 4. Close it with "'],
  ['a,b\n"c"d,e\n', 'stray quote: the row of line 2. Write a quote inside a quoted cell as ""'],
])("%j: the wrong quote is told by the line on which its row begins", (text, message) => {
  expect(() => parseCsv(text)).toThrow(new Error(message));
});
