import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkVentureUnits } from "./venture-units.ts";

const told = (cells: Readonly<Record<string, string>>) => tell(checkVentureUnits(makeTables({ ventures: [cells] })));

test.each([{}, { amount: "8", amount_unit: "亿元" }, { capacity: "8", capacity_unit: "万只" }])(
  "%j is in order",
  (cells) => {
    expect(told(cells)).toEqual([]);
  },
);

test.each([
  [{ amount: "8" }, ["(amount): amount without a unit: 8"]],
  [{ capacity: "8" }, ["(capacity): capacity without a unit: 8"]],
  [{ amount_unit: "亿元" }, ["(amount_unit): unit without an amount: 亿元"]],
  [{ capacity_unit: "万只" }, ["(capacity_unit): unit without a capacity: 万只"]],
  [{ amount: "8", amount_unit: "元" }, ["(amount_unit): unknown unit: 元. Did you mean 个?"]],
  [{ capacity: "8", capacity_unit: "兆瓦每小时" }, ["(capacity_unit): unknown unit: 兆瓦每小时"]],
  [
    { amount: "8", capacity_unit: "万只" },
    ["(amount): amount without a unit: 8", "(capacity_unit): unit without a capacity: 万只"],
  ],
])("%j is told", (cells, messages) => {
  expect(told(cells)).toEqual(messages.map((message) => `ventures/a.csv a-v01 ${message}`));
});
