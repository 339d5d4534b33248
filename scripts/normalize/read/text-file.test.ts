import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTextFile } from "./text-file.ts";

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
