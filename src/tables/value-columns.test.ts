import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { computed } from "../../test/lib/computed.ts";
import { figure, world } from "../../test/lib/fixtures.ts";
import { qualifiers, statuses, type Observation } from "../model/types.ts";
import { valueColumns } from "./value-columns.ts";

test("the columns of a value are a contract", () => {
  expect(valueColumns.map(lineOf)).toEqual([
    "status | string | 状态 | Status",
    "qualifier | string | 修饰 | Qualifier",
    "value | number | in unit | 数值 | Value",
    "unit | string | 单位 | Unit",
    "value_base | number | in unit_base | 基本单位数值 | Value in base unit",
    "unit_base | string | 基本单位 | Base unit",
  ]);
});

const cells = (item: Observation) => cellsOf(item, { columns: valueColumns, data: world() });

test("a print has its hedge, a computed value none", () => {
  const value = { status: "expected", value: 100, unit: "亿元", value_base: 1e10, unit_base: "CNY" } as const;
  expect(cells(figure({ status: "expected", qualifier: "about" }))).toEqual({ ...value, qualifier: "about" });
  expect(cells(computed({ status: "expected" }))).toEqual({ ...value, qualifier: undefined });
});

test.each([
  ["status", statuses],
  ["qualifier", qualifiers],
] as const)("each %s is told in both languages", (column, words) => {
  const told = valueColumns.find(({ name }) => name === column)?.description;
  for (const word of words) {
    expect(told?.zh).toContain(`${word} `);
    expect(told?.en).toContain(word);
  }
});
