import { expect, test } from "vitest";
import { candidateColumns } from "../../reading/columns.ts";
import { correct, undo, type Corrected } from "./corrections.ts";
import type { Cells } from "./reading.ts";

const empty = Object.fromEntries([...candidateColumns, "status"].map((column) => [column, ""])) as Cells;
const row: Cells = {
  ...empty,
  printed: "35.5亿元",
  value: "35.5",
  unit: "亿元",
  value_base: "3550000000",
  unit_base: "CNY",
};
const all: Corrected = { rows: [empty, row], past: [] };

test("a corrected cell changes its row alone, and undoing brings the row back", () => {
  const corrected = correct(all, { index: 1, field: "place", value: "150200" });
  expect(corrected.rows).toEqual([empty, { ...row, place: "150200" }]);
  expect(undo(corrected)).toEqual(all);
  expect(undo(all)).toEqual(all);
});

test("what says the same, or is of no row, is no correction", () => {
  expect(correct(all, { index: 1, field: "value", value: "35.5" })).toBe(all);
  expect(correct(all, { index: 9, field: "value", value: "1" })).toBe(all);
});

test.each([
  ["unit", "万元", "355000", "CNY"],
  ["unit", "万元/亩", "532.5", ""],
  ["unit", "焦耳", "", ""],
  ["value", "-1.50", "-150000000", "CNY"],
  ["value", "many", "", "CNY"],
] as const)("a %s of %s comes to %s %s", (field, value, size, base) => {
  const [, corrected] = correct(all, { index: 1, field, value }).rows;
  if (value !== "万元/亩") expect(corrected).toMatchObject({ [field]: value, value_base: size, unit_base: base });
  else expect(corrected?.unit_base).toBe("CNY/mu");
});
