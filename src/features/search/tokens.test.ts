import { expect, test } from "vitest";
import { nameKey, queryTokens, runsOf, textTokens } from "./tokens.ts";

test.each([
  ["包头2022年GDP", ["包头", "2022", "年", "gdp"]],
  ["ＡＢＣ（甲乙）３５％", ["abc", "甲乙", "35"]],
  ["⼆⼗个项⽬ ⻓城②", ["二十个项目", "长城", "2"]],
  ["包\u200b头\u00ad市", ["包头市"]],
  ["Café du-Monde", ["café", "du", "monde"]],
  ["1.6亿只", ["1.6", "亿只"]],
  ["10,024.7亿元", ["10024.7", "亿元"]],
  ["１０，０２４．７", ["10024.7"]],
  ["1,234,567", ["1234567"]],
  ["1,2 12,34 1,2345", ["1", "2", "12", "34", "1", "2345"]],
  ["13.40% 0.50 100 7.00", ["13.4", "0.5", "100", "7"]],
  ["40GW 2023H1", ["40", "gw", "2023", "h", "1"]],
  ["1/3", ["1", "3"]],
  ["！？ …", []],
  ["", []],
])("the runs of %j are %o", (text, runs) => {
  expect(runsOf(text)).toEqual(runs);
});

test.each([
  ["包头市GDP", ["包", "头", "市", "包头", "头市", "gdp"]],
  ["硅 片", ["硅", "片"]],
  ["", []],
])("%j is found by its letters, their pairs and whole Latin words", (text, tokens) => {
  expect(textTokens(text)).toEqual(tokens);
});

test.each([
  ["包头市 GDP", ["包头", "头市", "gdp"]],
  ["氢能", ["氢能"]],
  ["硅", ["硅"]],
  ["硅 片", ["硅", "片"]],
  ["2022", ["2022"]],
  ["𠮷", ["𠮷"]],
  ["", []],
])("%j asks for pairs, for a letter only where it is alone", (query, tokens) => {
  expect(queryTokens(query)).toEqual(tokens);
});

test("a name is the same however it is written", () => {
  for (const written of ["Paid-in capital", "PAID IN  CAPITAL", "ｐａｉｄ－ｉｎ capital"]) {
    expect(nameKey(written)).toBe("paid in capital");
  }
  expect(nameKey("约2,633.0亿元")).toBe("约 2633 亿元");
});
