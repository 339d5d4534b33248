import { expect, test } from "vitest";
import { money, percent } from "../../../test/lib/fixtures.ts";
import { inHeadline, roundly } from "./roundly.ts";

test.each([
  ["10024.7", "约1万亿元", "about 1 trillion yuan"],
  ["577.22", "约580亿元", "about 58 billion yuan"],
  ["3900", "约3900亿元", "about 390 billion yuan"],
  ["5.4", "约5.4亿元", "about 540 million yuan"],
])("%s亿元 is %s, %s", (digits, zh, en) => {
  expect([roundly(money(digits), "zh"), roundly(money(digits), "en")]).toEqual([zh, en]);
});

test("a rate is not rounded", () => {
  expect(() => roundly(percent("57.25"), "zh")).toThrow("no amount of money: demo-2.");
});

test.each([
  ["10024.7", "zh", "约1万亿元"],
  ["10024.7", "en", "CNY 1,002.47 bn"],
  ["9477.3", "zh", "9477.3亿元"],
] as const)("the headline of a chart has %s亿元 in %s as %s", (digits, lang, told) => {
  expect(inHeadline(money(digits), lang)).toBe(told);
});

test("the headline of a chart has what is no money as it is printed", () => {
  expect(inHeadline(percent("50"), "zh")).toBe("50%");
});
