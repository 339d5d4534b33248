import { expect, test } from "vitest";
import { cutWords } from "./cut.ts";

const known = new Set(["包头", "到位", "到位资金", "资金", "乌海", "签约", "项目", "签约项目数", "内蒙古", "蒙古包"]);

test.each([
  ["包头到位资金", ["包头", "到位资金"]],
  ["乌海签约项目", ["乌海", "签约", "项目"]],
  ["乌海签约项目数", ["乌海", "签约项目数"]],
  ["包头的到位资金", ["包头", "到位资金"]],
  ["年到位资金", ["到位资金"]],
  ["内蒙古包头", ["内蒙古", "包头"]],
  ["到位资金", ["到位资金"]],
])("%s is words as few as will do: %o", (run, words) => {
  expect(cutWords(run, known)).toEqual({ words, whole: true });
});

test.each([
  ["包头氢", ["包头"]],
  ["氢包头乌海", ["包头", "乌海"]],
  ["火星", []],
  ["氢", []],
])("what of %s is no word is told", (run, words) => {
  expect(cutWords(run, known)).toEqual({ words, whole: false });
});

test("no letters are no words", () => {
  expect(cutWords("", known)).toEqual({ words: [], whole: true });
});
