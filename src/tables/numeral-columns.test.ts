import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Numeral } from "../model/types.ts";
import { numeralColumns } from "./numeral-columns.ts";

test("the columns of numerals.csv are a contract", () => {
  expect(numeralColumns.map(lineOf)).toEqual([
    "report | string | key | → reports.id | 报道 | Report",
    "line | integer | key | 行号 | Line",
    "column | integer | key | 列号 | Column",
    "printed | string | 原文 | As printed",
    "disposition | string | 去向 | Disposition",
    "figure | string | → figures.id | 数据编号 | Figure",
    "reason | string | 不计入的理由 | Reason",
  ]);
});

test("a row says what became of a numeral: data by its id, or set aside by its reason", () => {
  const kept: Numeral = {
    report: "demo",
    line: 3,
    column: 12,
    printed: "100亿元",
    disposition: "figure",
    figure: "demo-1",
    reason: "",
  };
  const aside: Numeral = { ...kept, printed: "2022年", disposition: "aside", figure: "", reason: "date" };
  expect(cellsOf(kept, { columns: numeralColumns, data: world() })).toEqual(kept);
  expect(cellsOf(aside, { columns: numeralColumns, data: world() })).toEqual(aside);
});
