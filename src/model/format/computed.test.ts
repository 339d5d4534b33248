import { describe, expect, test } from "vitest";
import { computed } from "../../../test/lib/computed.ts";
import type { Derived } from "../types.ts";
import { computedValue } from "./computed.ts";

const about = (value_base: number, cells: Partial<Derived> = {}) =>
  computed({ value_base, low: value_base - 1, high: value_base + 1, ...cells });
const item = (value_base: number) => computed({ value_base, unit: "个", unit_base: "个" });
const reads = (derived: Derived) => [computedValue(derived, "zh"), computedValue(derived, "en")];

describe("a computed value is marked and has three digits, four from 1,000 on in the Chinese scale", () => {
  test.each([
    [about(8_786_339_112), "≈87.9亿元", "≈\u00a0CNY 8.79 bn"],
    [about(8e9), "≈80.0亿元", "≈\u00a0CNY 8.00 bn"],
    [about(99_940_000_000), "≈999亿元", "≈\u00a0CNY 99.9 bn"],
    [about(100_000_000_000), "≈1000亿元", "≈\u00a0CNY 100.0 bn"],
    [about(123_450_000_000), "≈1235亿元", "≈\u00a0CNY 123.5 bn"],
    [about(-123_450_000_000), "≈−1235亿元", "≈\u00a0CNY −123.5 bn"],
    [about(-3_226_000_000), "≈−32.3亿元", "≈\u00a0CNY −3.23 bn"],
    [about(0.8387, { unit: "%", unit_base: "1" }), "≈83.9%", "≈\u00a083.9%"],
    [about(33_548, { unit: "元/人", unit_base: "CNY/person" }), "≈3.35万元/人", "≈\u00a0CNY 33,500 per resident"],
  ])("$value_base", (derived, zh, en) => {
    expect(reads(derived)).toEqual([zh, en]);
  });
});

test("a half is rounded alike in both languages", () => {
  expect(reads(about(26_450_000_000))).toEqual(["≈265亿元", "≈\u00a0CNY 26.5 bn"]);
});

test.each([
  [item(4058), "4058个", "4,058"],
  [item(-37), "−37个", "−37"],
  [computed({ value_base: 16_774_000_000 }), "167.74亿元", "CNY 16.774 bn"],
])("a whole number that nothing rounds or qualifies is shown as it is", (derived, zh, en) => {
  expect(reads(derived)).toEqual([zh, en]);
});

describe("what is rounded, open, noted or no whole number is marked", () => {
  const note = { zh: "两个输入的时期不同。", en: "The two inputs cover different periods." };
  test.each([
    ["an upper end", { ...item(4058), high: 4059 }],
    ["a lower end", { ...item(4058), low: 4057 }],
    ["a note", { ...item(4058), note }],
  ])("%s", (_, derived) => {
    expect(reads(derived)).toEqual(["≈4058个", "≈\u00a04,058"]);
  });
  test("a fraction", () => {
    expect(reads(item(2.5))).toEqual(["≈2.50个", "≈\u00a02.50"]);
  });
});
