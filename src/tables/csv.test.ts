import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import type { Column } from "./column.ts";
import { toCsv, toExcelCsv } from "./csv.ts";

const data = world();
const parse = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

const cells: readonly Column<Record<string, string | number | undefined>>[] = ["text", "number"].map((name) => ({
  name,
  title: { zh: name, en: name },
  type: "string",
  description: { zh: name, en: name },
  read: (item) => item[name],
}));

test("a file has a header, CRLF after every line, and no BOM", () => {
  expect(toCsv([{ text: "甲", number: 1 }, {}], { columns: cells, data })).toBe("text,number\r\n甲,1\r\n,\r\n");
  expect(toCsv([], { columns: cells, data })).toBe("text,number\r\n");
});

test.each([
  [1e21, "1000000000000000000000"],
  [1e-7, "0.0000001"],
  [-3.5, "-3.5"],
  [0, "0"],
])("the number %d is written %s", (number, text) => {
  expect(toCsv([{ text: "x", number }], { columns: cells, data })).toBe(`text,number\r\nx,${text}\r\n`);
});

describe("every text survives the way into a file and back", () => {
  test.each([["a,b"], ['he said "no"'], ["two\r\nlines"], [" spaced "], ["=1+1"], ["约2633亿元"], ["-"]])(
    "%j",
    (text) => {
      expect(parse(toCsv([{ text, number: 1 }], { columns: cells, data })).data).toEqual([{ text, number: "1" }]);
    },
  );
});

describe("the file for Excel has a BOM and disarms formulas but no numbers", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+86", "'+86"],
    ["@x", "'@x"],
    ["-2+3", "'-2+3"],
    ["-x", "'-x"],
    ["\tx", "'\tx"],
    ["\r=x", "'\r=x"],
    ["-3.5.1", "'-3.5.1"],
    ["-35", "-35"],
    ["a=b", "a=b"],
    ["-3.5", "-3.5"],
    ["1-2", "1-2"],
  ])("%j becomes %j", (text, guarded) => {
    const csv = toExcelCsv([{ text, number: -3.5 }], { columns: cells, data });
    expect(csv.startsWith("\uFEFFtext,number\r\n")).toBe(true);
    expect(parse(csv).data).toEqual([{ text: guarded, number: "-3.5" }]);
  });
});
