import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTextFile, parseCsv } from "./csv.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "text-file-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Buffer): string {
  const path = join(folder, "x.csv");
  writeFileSync(path, content);
  return path;
}

test("a text is read as it stands", () => {
  expect(readTextFile(file(" 甲,é\n\n"))).toBe(" 甲,é\n\n");
});

test.each([
  ["nothing", "", "empty file. Write at least the header line"],
  ["GB18030", Buffer.from([0xbc, 0xd7]), "not UTF-8. Save the file as UTF-8"],
  ["a byte order mark", "\uFEFFid", "byte order mark. Save the file as UTF-8 without BOM"],
  ["old line ends", "a\r\nb", "CR in the line ends. Save the file with LF line ends"],
])("a file with %s is refused", (_, content, message) => {
  expect(() => readTextFile(file(content))).toThrow(new Error(message));
});

test("5 MB are read, more are not", () => {
  const path = file("a");
  truncateSync(path, 5_000_000);
  expect(readTextFile(path)).toHaveLength(5_000_000);
  truncateSync(path, 5_000_001);
  expect(() => readTextFile(path)).toThrow(new Error("file too large: 5000001 bytes. At most 5000000 are read"));
});

test("a file that is not there, or is a folder, is told", () => {
  expect(() => readTextFile(join(folder, "none.csv"))).toThrow(new Error("missing file"));
  expect(() => readTextFile(folder)).toThrow(new Error("not a file: a directory stands in its place"));
});

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
