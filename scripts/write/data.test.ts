import { join } from "node:path";
import { expect, test } from "vitest";
import { readFolder } from "../../scripts/read/folder.ts";
import { toData } from "../../scripts/write/data.ts";
import { formatJsonArray } from "../../scripts/write/json-array.ts";
import { inputs } from "./overlay.ts";

const data = toData(readFolder(join(inputs, "valid")));

test.each([
  ["100.50亿元", 100.5, 10050000000, "CNY"],
  ["25%", 25, 0.25, "1"],
  ["34个", 34, 34, "个"],
  ["亿元以上", 1, 100000000, "CNY"],
  ["41.2%", 41.2, 0.412, "1"],
  ["230万元", 230, 2300000, "CNY/mu"],
  ["8GW", 8, 8000000000, "W"],
  ["三分之一", 0.333333333333, 0.333333333333, "1"],
  ["第10位", 10, 10, "位"],
  ["50万套", 50, 500000, "套"],
])("%s is %d as printed and %d in %4$s", (printed, value, value_base, unit_base) => {
  expect(data.figures.find((figure) => figure.printed === printed)).toMatchObject({ value, value_base, unit_base });
});

test("figures and numerals come in reading order, report by report", () => {
  const places = (rows: readonly { report: string; line: number; column: number }[]) =>
    rows.map(({ report, line, column }) => `${report} ${String(line).padStart(3)} ${String(column).padStart(3)}`);
  expect(places(data.figures)).toEqual(places(data.figures).toSorted());
  expect(places(data.numerals)).toEqual(places(data.numerals).toSorted());
});

test("every numeral is a figure or set aside with a reason", () => {
  expect(data.numerals).toHaveLength(19);
  for (const { disposition, figure, reason } of data.numerals) {
    expect([disposition, figure !== "", reason !== ""]).toEqual([
      disposition,
      disposition === "figure",
      disposition === "aside",
    ]);
  }
});

test("no place in a file leaks into the data", () => {
  expect(JSON.stringify(data)).not.toContain('"at":');
});

test("a JSON array has one object a line and a final line end", () => {
  expect(formatJsonArray([])).toBe("[]\n");
  expect(formatJsonArray([{ a: 1 }, { a: "二" }])).toBe('[\n{"a":1},\n{"a":"二"}\n]\n');
});
