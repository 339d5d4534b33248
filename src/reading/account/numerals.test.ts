import { expect, test } from "vitest";
import { isNumeralAt } from "./numerals.ts";

test.each([..."0123456789０９一二三四五六七八九十百千万亿两半億萬兩〇壹贰叁肆柒捌玖佰仟廿①⑴⒈❶㈠²₂½Ⅳⅳ٣३〤㋀㍘㏠"])(
  "%s must be accounted for",
  (letter) => {
    expect(isNumeralAt([letter], 0)).toBe(true);
  },
);

test.each([..."零伍陆陸拾兆首甲a㎡㎏%元○"])("%s need not where it stands alone", (letter) => {
  expect(isNumeralAt([letter], 0)).toBe(false);
});

test.each([
  ["伍拾万元", "伍拾万"],
  ["壹佰零伍元", "壹佰零伍"],
  ["队伍三家", "三"],
  ["大陆十家", "十"],
  ["陸萬元", "陸萬"],
])("in %s the numerals are %s", (text, expected) => {
  const letters = [...text];
  expect(letters.filter((_, position) => isNumeralAt(letters, position)).join("")).toBe(expected);
});
