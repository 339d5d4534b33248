import type { Derived } from "../../src/model/types.ts";

/** A made-up computed value: exactly 100亿元. */
export function computed(cells: Partial<Derived> = {}): Derived {
  return {
    id: "derived:remainder:demo-1+demo-4",
    indicator: "derived-remainder",
    place: "150300",
    period_start: "2022-01-01",
    period_end: "2022-11-30",
    status: "actual",
    value: 100,
    unit: "亿元",
    value_base: 10_000_000_000,
    unit_base: "CNY",
    dimension: "",
    member: "",
    basis: "derived",
    formula: { zh: "算式", en: "formula" },
    inputs: ["demo-1", "demo-4"],
    note: { zh: "", en: "" },
    ...cells,
  };
}
