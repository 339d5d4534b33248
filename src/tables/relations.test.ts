import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Relation } from "../model/types.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const relationColumns = columnsOf(tables.relations);

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
  onlyWhole: false,
  lines: [],
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
    note_zh: "注",
    note_en: "note",
    figures: "a-1;a-2;a-3",
  });
});
