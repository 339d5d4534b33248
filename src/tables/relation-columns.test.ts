import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import { relationKinds, verdicts, type Relation } from "../model/types.ts";
import { relationColumns } from "./relation-columns.ts";

test("the columns of relations.csv are a contract", () => {
  expect(relationColumns.map(lineOf)).toEqual([
    "id | string | key | 编号 | Id",
    "kind | string | 种类 | Kind",
    "claim_zh | string | 说法 | Claim (Chinese)",
    "claim_en | string | 说法（英文） | Claim",
    "expression | string | 算式 | Expression",
    "unit_base | string | 基本单位 | Base unit",
    "computed | number | in unit_base | 算得 | Computed",
    "low | number | in unit_base | 下限 | Low",
    "high | number | in unit_base | 上限 | High",
    "claimed | number | in unit_base | 所印 | Claimed",
    "basis | string | 来历 | Basis",
    "verdict | string | 结论 | Verdict",
    "missing_zh | string | 还缺什么 | Missing (Chinese)",
    "missing_en | string | 还缺什么（英文） | Missing",
    "figures | string | 所用的数 | Figures",
  ]);
});

const relation: Relation = {
  id: "sum-1",
  kind: "sum",
  expression: "a-1 + a-2 = a-3",
  claim: { zh: "说", en: "said" },
  verdict: "cannot-be-told",
  missing: { zh: "缺", en: "missing" },
  note: { zh: "注", en: "note" },
  unit: "亿元",
  unit_base: "CNY",
  measured: "CNY/个",
  basis: "inferred",
  computed: 1,
  low: 2,
  high: 3,
  claimed: 4,
  claimed_low: 5,
  claimed_high: 6,
  candidates: [7],
  figures: ["a-1", "a-2", "a-3"],
};

test("a row has the claim, what the arithmetic comes to in the unit that it measures, and the verdict", () => {
  expect(cellsOf(relation, { columns: relationColumns, data: world() })).toEqual({
    id: "sum-1",
    kind: "sum",
    claim_zh: "说",
    claim_en: "said",
    expression: "a-1 + a-2 = a-3",
    unit_base: "CNY/个",
    computed: 1,
    low: 2,
    high: 3,
    claimed: 4,
    basis: "inferred",
    verdict: "cannot-be-told",
    missing_zh: "缺",
    missing_en: "missing",
    figures: "a-1;a-2;a-3",
  });
});

test.each([
  ["kind", relationKinds],
  ["verdict", verdicts],
  ["basis", ["derived", "inferred"]],
] as const)("each %s is told in both languages", (column, words) => {
  const told = relationColumns.find(({ name }) => name === column)?.description;
  for (const word of words) {
    expect(told?.zh).toContain(word);
    expect(told?.en).toContain(word);
  }
});
