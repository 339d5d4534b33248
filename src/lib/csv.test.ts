import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import {
  chartColumns,
  indicatorColumns,
  numeralColumns,
  observationColumns,
  placeColumns,
  reportColumns,
  type Column,
} from "./columns.ts";
import { toCsv, toExcelCsv } from "./csv.ts";
import { impliedBase } from "./derive.ts";
import { figure, money, percent, row, world } from "../../test/lib/fixtures.ts";

const data = world();
const parse = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

const cells: readonly Column<Record<string, string | number | undefined>>[] = ["text", "number"].map((name) => ({
  name,
  title: { zh: name, en: name },
  type: "string",
  description: { zh: name, en: name },
  read: (item) => item[name],
}));

test("the columns of a figure are a contract", () => {
  expect(observationColumns.map(({ name }) => name).join()).toBe(
    "id,report,line,printed,indicator,indicator_zh,indicator_en,place,place_zh,place_en,period_start,period_end,status," +
      "qualifier,value,unit,value_base,unit_base,basis,low,high,formula_zh,formula_en,inputs,dimension,member,flags,note,note_en",
  );
  expect(chartColumns.map(({ name }) => name).slice(0, 5)).toEqual([
    "label_zh",
    "label_en",
    "group_zh",
    "group_en",
    "id",
  ]);
});

test.each([
  ["figures", observationColumns],
  ["charts", chartColumns],
  ["numerals", numeralColumns],
  ["indicators", indicatorColumns],
  ["places", placeColumns],
  ["reports", reportColumns],
] as const)("the columns of %s have distinct ASCII names and words in both languages", (_, columns) => {
  const names = columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, title, description } of columns) {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect([title.zh, title.en, description.zh, description.en].every((words) => words.trim() !== "")).toBe(true);
  }
});

test("a printed row leaves the cells of computed ones empty", () => {
  const printed = money("167.74", { flags: ["split", "caption"], note: { zh: "注", en: "A note" } });
  const [cellsOf] = parse(toCsv([printed], { columns: observationColumns, data })).data;
  expect(cellsOf).toMatchObject({
    id: "demo-1",
    line: "3",
    printed: "167.74亿元",
    indicator_zh: "到位资金",
    place_en: "Wuhai",
    value: "167.74",
    value_base: "16774000000",
    basis: "printed",
    low: "",
    inputs: "",
    flags: "split;caption",
    note: "注",
    note_en: "A note",
  });
});

test("a computed row has its range, formula and inputs, and no line", () => {
  const base = impliedBase({ value: money("167.74"), growth: percent("90.91") });
  const [cellsOf] = parse(toCsv([row(base, "B", "G")], { columns: chartColumns, data })).data;
  expect(cellsOf).toMatchObject({
    label_zh: "B",
    group_en: "G",
    report: "",
    line: "",
    qualifier: "",
    basis: "derived",
    low: "8785847104.73",
    formula_zh: "167.74亿元 ÷ (1 + 90.91%)",
    inputs: "demo-1;demo-2",
  });
});

test("an unknown word stops the file", () => {
  const odd = figure({ place: "1502" });
  expect(() => toCsv([odd], { columns: observationColumns, data })).toThrow("unknown place: 1502.");
});

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
    ["-3.5", "-3.5"],
    ["1-2", "1-2"],
  ])("%j becomes %j", (text, guarded) => {
    const csv = toExcelCsv([{ text, number: -3.5 }], { columns: cells, data });
    expect(csv.startsWith("\uFEFFtext,number\r\n")).toBe(true);
    expect(parse(csv).data).toEqual([{ text: guarded, number: "-3.5" }]);
  });
});
