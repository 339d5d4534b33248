import { expect, test } from "vitest";
import { makeTables } from "../../../test/tables.ts";
import { toRelations } from "./relations.ts";

const target = { status: "target" };
const figures = [
  { id: "c-34", value: "34" },
  { id: "c-14", value: "14" },
  { id: "c-over", value: "74", qualifier: "at_most" },
  { id: "f-20", value: "20", unit: "家" },
  { id: "p-9", value: "9", unit: "人次" },
  { id: "s-25", indicator: "share", unit: "%", value: "25" },
  { id: "s-41", indicator: "share", unit: "%", value: "41.2" },
  { id: "m-2", indicator: "funds", unit: "亿元", value: "2", ...target },
  { id: "m-3", indicator: "funds", unit: "万元", value: "30000" },
  { id: "m-half", indicator: "funds", unit: "亿元", value: "1.5", qualifier: "at_most" },
  { id: "mu-1", indicator: "per-mu", unit: "万元", value: "30", ...target },
];
function reckon(expression: string, cells: Readonly<Record<string, string>> = {}) {
  const [relation] = toRelations(makeTables({ figures, relations: [{ expression, ...cells }] }));
  if (!relation) throw new Error("no relation");
  return relation;
}

test("a claim is told with both sides in base units, to twelve digits, and its words in both languages", () => {
  const words = { missing: "没有印", missing_en: "not printed", note: "注", note_en: "note" };
  expect(reckon("c-14 / c-34 = s-41", { ...words, kind: "share", verdict: "cannot-be-told" })).toEqual({
    id: "r",
    kind: "share",
    expression: "c-14 / c-34 = s-41",
    claim: { zh: "甲", en: "A" },
    verdict: "cannot-be-told",
    missing: { zh: "没有印", en: "not printed" },
    note: { zh: "注", en: "note" },
    unit: "%",
    unit_base: "1",
    measured: "1",
    basis: "derived",
    computed: 0.411764705882,
    low: 0.411764705882,
    high: 0.411764705882,
    claimed: 0.412,
    claimed_low: 0.4115,
    claimed_high: 0.4125,
    onlyWhole: false,
    figures: ["c-14", "c-34", "s-41"],
    lines: [],
  });
});

test("ends that are not known are absent", () => {
  const found = reckon("c-34 = c-over");
  expect(found).toMatchObject({ computed: 34, claimed: 74, claimed_high: 74 });
  expect(found).not.toHaveProperty("claimed_low");
});

test.each([
  // The unit of the print that it is held against, whatever the left side is told in.
  ["m-3 = m-2", "sum", "亿元", "CNY", "CNY"],
  ["c-34 = f-20", "sum", "家", "家", "家"],
  ["2 * mu-1 = mu-1", "sum", "万元", "CNY/mu", "CNY/mu"],
  // A quotient has the unit that it comes out in, a product has not.
  ["m-2 / c-34 = m-3", "ratio", "万元", "CNY", "CNY/个"],
  ["m-2 / p-9 = m-3", "ratio", "万元", "CNY", "CNY/人次"],
  ["m-2 * c-34 = m-3", "ratio", "万元", "CNY", "CNY"],
  ["c-34 * m-2 / f-20 = m-3", "ratio", "万元", "CNY", "CNY"],
  ["m-2 / f-20 * c-34 = m-3", "ratio", "万元", "CNY", "CNY"],
  // Without a print: money, a share, or a number.
  ["m-2 = m-3 + m-2", "share", "亿元", "CNY", "CNY"],
  ["c-14 / c-34 = 0.4", "share", "%", "1", "1"],
  ["c-34 / c-14 - 1 = 1.4", "growth", "%", "1", "1"],
  ["c-34 / c-14 = 2.4", "ratio", "", "", "1"],
  ["c-34 = 34", "sum", "", "", "个"],
])("%s, a %s, is told in %j of base %j, and comes out in %s", (expression, kind, unit, unit_base, measured) => {
  expect(reckon(expression, { kind })).toMatchObject({ unit, unit_base, measured, basis: "derived", onlyWhole: false });
});

test("an unknown is inferred, in its own unit, and all that the prints allow", () => {
  const found = reckon("m-2 - m-3 = ?", { unit: "亿元" });
  expect(found).toMatchObject({
    basis: "inferred",
    unit: "亿元",
    unit_base: "CNY",
    measured: "CNY",
    computed: -100_000_000,
    low: -100_005_000,
    high: -99_995_000,
    onlyWhole: false,
  });
  expect(found).not.toHaveProperty("claimed");
});

test.each([
  // One whole number that fits is the number; several are told by the least and the most.
  ["c-14 / s-41 = ?", "个", 34, 34, 34, true],
  ["c-14 / s-25 = ?", "个", 55, 57, 56, false],
  ["c-14 <= ? & 16 >= ?", "个", 14, 16, undefined, false],
  ["c-14 <= ? & 15 > ?", "个", 14, 14, 14, true],
  ["( c-14 - 0.5 ) * 3 <= ? & ( c-14 + 1 ) * 3 > ?", "个", 41, 44, undefined, false],
  ["74 > ?", "个", undefined, 73, undefined, false],
  ["74 >= ?", "个", undefined, 74, undefined, false],
  ["73.5 > ?", "个", undefined, 73, undefined, false],
  // What nothing rounds needs no such word.
  ["c-14 + c-34 = ?", "个", 48, 48, 48, false],
  // An amount, a share, a multiple and an average are no whole numbers of things.
  ["c-14 / s-25 = ?", "%", 54.9019607843, 57.1428571429, 56, false],
  ["m-half > ?", "亿元", undefined, 150_000_000, undefined, false],
  ["74 > ?", "倍", undefined, 74, undefined, false],
  ["c-14 / f-20 = ?", "个", 0.7, 0.7, 0.7, false],
])("%s in %s lies between %d and %d", (expression, unit, low, high, computed, onlyWhole) => {
  const found = reckon(expression, { unit });
  expect([found.low, found.high, found.computed, found.onlyWhole]).toEqual([low, high, computed, onlyWhole]);
});

test("relations stand in the order of their file", () => {
  const relations = [{ id: "z" }, { id: "b" }];
  expect(toRelations(makeTables({ relations })).map(({ id }) => id)).toEqual(["z", "b"]);
});
