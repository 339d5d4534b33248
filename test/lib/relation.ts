import type { Relation } from "../../src/model/types.ts";

const none = { zh: "", en: "" };

/** A made-up relation that rests on nothing and says nothing yet. */
export function relation(cells: Partial<Relation> = {}): Relation {
  return {
    id: "demo-sum",
    kind: "sum",
    expression: "demo-1 + demo-2 = demo-3",
    claim: { zh: "合得上", en: "It adds up" },
    verdict: "consistent",
    missing: none,
    note: none,
    unit: "亿元",
    unit_base: "CNY",
    measured: "CNY",
    basis: "derived",
    onlyWhole: false,
    lines: [],
    figures: [],
    ...cells,
  };
}
