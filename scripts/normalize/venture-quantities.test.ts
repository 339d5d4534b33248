import { expect, test } from "vitest";
import { makeTables } from "../../test/tables.ts";
import { ratio } from "../../src/arithmetic/ratio.ts";
import { ventureQuantities } from "./venture-quantities.ts";

test("a venture has an amount and a capacity, each with the names of its columns", () => {
  const cells = { amount: "8.0", amount_unit: "亿元", capacity_unit: "万只" };
  const [row] = makeTables({ ventures: [cells] }).ventures.rows;
  expect(row && ventureQuantities(row)).toEqual([
    {
      column: "amount",
      unitColumn: "amount_unit",
      noun: "an amount",
      number: { text: "8.0", value: ratio(8n) },
      unit: "亿元",
    },
    {
      column: "capacity",
      unitColumn: "capacity_unit",
      noun: "a capacity",
      number: { text: "", value: undefined },
      unit: "万只",
    },
  ]);
});
