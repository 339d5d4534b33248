import { expect, test } from "vitest";
import { money, row, money as made, world } from "../../../test/lib/fixtures.ts";
import type { Derived } from "../../model/types.ts";
import { tableRow } from "./row-table.ts";

const data = world([made("100", { id: "demo-1" })]);

const print = money("100", { qualifier: "about", printed: "约100亿元" });
const derived: Derived = {
  ...money("100"),
  value_base: 20_000,
  basis: "derived",
  low: 19_000,
  high: 21_000,
  formula: { zh: "100亿元 ÷ 50万人", en: "CNY 10 bn ÷ 500,000" },
  inputs: ["demo-1", "census-2020-150300"],
};

test.each([
  [
    "zh",
    {
      value: "约100亿元",
      printed: "",
      base: "10,000,000,000 元",
      period: "2022年1—11月",
      status: "实际",
      basis: "原文",
    },
  ],
  [
    "en",
    {
      value: "about CNY 10 bn",
      printed: "约100亿元",
      base: "10,000,000,000 CNY",
      period: "Jan–Nov 2022",
      status: "actual",
      basis: "printed",
    },
  ],
] as const)("in %s a print has its value, in English beside its own words, and no formula", (lang, cells) => {
  const made = tableRow(row(print, "甲", "乙"), { data, lang });
  expect(made).toMatchObject({ label: "甲", group: "乙", ...cells, formula: "", range: "", census: [] });
  expect(made.prints.map(({ path }) => path)).toEqual(["reports/demo/#demo-1"]);
});

test.each([
  ["zh", "推算", "100亿元 ÷ 50万人", "四舍五入允许的范围：1.9–2.1万元"],
  ["en", "derived", "CNY 10 bn ÷ 500,000", "range allowed by rounding: CNY 19,000–21,000"],
] as const)(
  "in %s a computed value has its formula, its range and what it was computed from",
  (lang, basis, formula, range) => {
    const made = tableRow(row(derived), { data, lang });
    expect(made).toMatchObject({ printed: "", group: "", basis, formula, range, census: ["普查"] });
    expect(made.prints.map(({ path }) => path)).toEqual(["reports/demo/#demo-1"]);
  },
);

test("a print has its note, which may be all that tells its scope; a computed value has none of its own", () => {
  const note = { zh: "甲类", en: "Of kind A." };
  expect(tableRow(row({ ...print, note }), { data, lang: "en" }).note).toBe("Of kind A.");
  expect(tableRow(row({ ...derived, note }), { data, lang: "en" }).note).toBe("");
});

test("a value that nothing rounds has no range, and one without a period says that none is stated", () => {
  const { low, high, ...exact } = derived;
  expect([low, high]).toEqual([19_000, 21_000]);
  expect(tableRow(row(exact), { data, lang: "zh" }).range).toBe("");
  const timeless = money("100", { period_start: "", period_end: "" });
  expect([
    tableRow(row(timeless), { data, lang: "zh" }).period,
    tableRow(row(timeless), { data, lang: "en" }).period,
  ]).toEqual(["时期未载", "period not stated"]);
});
