import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { computed } from "../../test/lib/computed.ts";
import { figure, world } from "../../test/lib/fixtures.ts";
import type { Observation } from "../model/types.ts";
import { originColumns } from "./origin-columns.ts";

test("the columns of a value's origin are a contract", () => {
  expect(originColumns.map(lineOf)).toEqual([
    "basis | string | 来历 | Basis",
    "low | number | in unit_base | 下限 | Low",
    "high | number | in unit_base | 上限 | High",
    "formula_zh | string | 算式 | Formula (Chinese)",
    "formula_en | string | 算式（英文） | Formula",
    "inputs | string | 输入 | Inputs",
    "dimension | string | 分类 | Dimension",
    "member | string | 类别 | Member",
    "flags | string | 疑点 | Flags",
    "note | string | 说明 | Note (Chinese)",
    "note_en | string | 说明（英文） | Note",
  ]);
});

const note = { zh: "注", en: "A note" };
const cells = (item: Observation) => cellsOf(item, { columns: originColumns, data: world() });

test("a print has its flags, and none of the cells of computed values", () => {
  expect(cells(figure({ dimension: "size", member: "≥10", flags: ["split", "caption"], note }))).toEqual({
    basis: "printed",
    low: undefined,
    high: undefined,
    formula_zh: undefined,
    formula_en: undefined,
    inputs: undefined,
    dimension: "size",
    member: "≥10",
    flags: "split;caption",
    note: "注",
    note_en: "A note",
  });
});

test.each(["derived", "inferred"] as const)("what is %s has its range, formula and inputs, and no flags", (basis) => {
  expect(cells(computed({ basis, low: 1, high: 9, dimension: "size", member: "≥10", note }))).toEqual({
    basis,
    low: 1,
    high: 9,
    formula_zh: "算式",
    formula_en: "formula",
    inputs: "demo-1;demo-4",
    dimension: "size",
    member: "≥10",
    flags: undefined,
    note: "注",
    note_en: "A note",
  });
});
