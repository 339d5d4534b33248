import { expect, test } from "vitest";
import { withoutPinyin } from "./pinyin.ts";

test.each([
  ["甲市10家", "甲市10家"],
  ["甲(jiǎ)市(shì)10家", "甲     市     10家"],
  ["甲(JIA)市", "甲     市"],
  ["甲(wǔ·dì)市", "甲       市"],
  // Behind a character that the font has lost, too.
  ["\uE000(wǔ)海", "\uE000    海"],
  ["?(wǔ)海", "?    海"],
  ["10(kW)", "10(kW)"],
  ["a(kW)", "a(kW)"],
  ["(wǔ)海", "(wǔ)海"],
  ["甲(乙)市", "甲(乙)市"],
  ["甲(12)市", "甲(12)市"],
  ["甲()市", "甲()市"],
  ["甲(abcdefgh)市", "甲          市"],
  ["甲(abcdefghi)市", "甲(abcdefghi)市"],
])("%j without pinyin is %j, in the same columns", (line, expected) => {
  expect(withoutPinyin(line)).toBe(expected);
});
