import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import { toCsv, toExcelCsv, toTable, type Column } from "./table.ts";

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

type Item = Readonly<Record<string, string | number | undefined>>;
const column = (name: string, type: Column<Item>["type"]): Column<Item> => ({
  name,
  title: { zh: name, en: name },
  type,
  description: { zh: name, en: name },
  read: (item) => item[name],
});
const columns = [column("id", "string"), column("amount", "number"), column("line", "integer"), column("day", "date")];
const items: readonly Item[] = [
  { id: "01", amount: "15.10", line: "3", day: "2022-11-30" },
  { id: "=x", amount: 0, line: undefined, day: "" },
];
const table = toTable(items, { columns, data: world() });

test("a record has numbers as numbers, texts as texts, and null where there is nothing", () => {
  expect(table.records()).toEqual([
    { id: "01", amount: 15.1, line: 3, day: "2022-11-30" },
    { id: "=x", amount: 0, line: null, day: null },
  ]);
});

test("the files hold the same rows as they are printed", () => {
  expect(table.length).toBe(2);
  expect(table.columns.map(({ name }) => name)).toEqual(["id", "amount", "line", "day"]);
  expect(table.csv()).toBe("id,amount,line,day\r\n01,15.10,3,2022-11-30\r\n=x,0,,\r\n");
  expect(table.excelCsv()).toBe('\uFEFFid,amount,line,day\r\n01,15.10,3,2022-11-30\r\n"\'=x",0,,\r\n');
});
