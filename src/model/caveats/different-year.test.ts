import { expect, test } from "vitest";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { differentYear } from "./different-year.ts";

const of = (label: string, period_start: string, period_end: string) =>
  row(money("1", { id: label, period_start, period_end }), label);
const first = of("A", "2022-01-01", "2022-11-30");

test("years that differ are told, with spans as such", () => {
  const rows = [first, of("B", "2021-01-01", "2025-12-31"), of("C", "", ""), of("D", "2022-05-01", "2022-05-31")];
  expect(differentYear(rows, world())).toEqual({
    kind: "different-year",
    text: {
      zh: "年份不同：2022年（A、D）、2021—2025年（B）。",
      en: "The values are for different years: 2022 (A; D), 2021–2025 (B).",
    },
    ids: ["A", "D", "B"],
  });
});

test.each([
  ["of one year", [first, of("B", "2022-12-01", "2022-12-31")]],
  ["of which one has no period", [first, of("B", "", "")]],
])("values %s need no word", (_, rows) => {
  expect(differentYear(rows, world())).toBeUndefined();
});
