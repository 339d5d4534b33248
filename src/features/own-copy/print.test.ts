import { expect, test } from "vitest";
import { readPrint } from "./print.ts";

test.each([
  ["约１２．５ 亿元", "约12.5亿元", "12.5亿"],
  ["1—11月", "1-11月", "1-11"],
  ["一带一路", "一带一路", "一带一"],
  ["零点五", "零点五", "零点五"],
  ["零距离", "零距离", "零距离"],
  ["不止", "不止", "不止"],
])("of %s the letters are %s and the numerals %s", (printed, letters, core) => {
  const read = readPrint(printed);
  expect(read.letters.join("")).toBe(letters);
  expect(read.letters.slice(read.core.from, read.core.to).join("")).toBe(core);
});
