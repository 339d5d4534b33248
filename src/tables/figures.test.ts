import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { computed } from "../../test/lib/computed.ts";
import { figure, world } from "../../test/lib/fixtures.ts";
import type { Observation } from "./cited-figures.ts";
import { figures } from "./figures.ts";
import { columnsOf } from "./published.ts";

const cells = (item: Observation) => cellsOf(item, { columns: columnsOf(figures), data: world() });
const note = { zh: "注", en: "A note" };
const shared = {
  place: "150200",
  place_zh: "包头市",
  place_en: "Baotou",
  period_start: "2022-01-01",
  period_end: "2022-11-30",
  status: "expected",
  value: 100,
  unit: "亿元",
  value_base: 10_000_000_000,
  unit_base: "CNY",
  dimension: "size",
  member: "≥10",
  note: "注",
  note_en: "A note",
  coverage: "whole",
  source: undefined,
  source_url: undefined,
  standing: undefined,
};
const own = { place: "150200", status: "expected", dimension: "size", member: "≥10", note } as const;

test("a print has its report, line, words, hedge and flags, and none of the cells of computed values", () => {
  expect(cells(figure({ ...own, indicator: "signed", qualifier: "about", flags: ["split", "caption"] }))).toEqual({
    ...shared,
    id: "demo-1",
    report: "demo",
    line: 3,
    printed: "100亿元",
    indicator: "signed",
    indicator_zh: "协议投资",
    indicator_en: "signed",
    qualifier: "about",
    basis: "printed",
    low: undefined,
    high: undefined,
    formula_zh: undefined,
    formula_en: undefined,
    inputs: undefined,
    flags: "split;caption",
    published: "",
  });
});

test.each(["derived", "inferred"] as const)(
  "what is %s has its range, formula and inputs, and stands in no report",
  (basis) => {
    expect(cells(computed({ ...own, basis, low: 1, high: 9 }))).toEqual({
      ...shared,
      id: "derived:remainder:demo-1+demo-4",
      report: undefined,
      line: undefined,
      printed: undefined,
      indicator: "derived-remainder",
      indicator_zh: "推算remainder",
      indicator_en: "derived-remainder",
      qualifier: undefined,
      basis,
      low: 1,
      high: 9,
      formula_zh: "算式",
      formula_en: "formula",
      inputs: "demo-1;demo-4",
      flags: undefined,
      published: undefined,
    });
  },
);

test("what rounding allows of a print is no column of its own", () => {
  const rounded = { ...figure(), low: 1, high: 9 };
  expect(cells(rounded)).toMatchObject({ low: undefined, high: undefined });
});

test("an unknown word stops the file", () => {
  expect(() => cells(figure({ indicator: "lost" }))).toThrow(
    "unknown indicator: lost. Add it to data/vocab/indicators.csv.",
  );
  expect(() => cells(figure({ place: "1502" }))).toThrow("unknown place: 1502. Add it to data/vocab/places.csv.");
});
