import { expect, test } from "vitest";
import { hedgesAfter, hedgesBefore } from "../../../src/model/hedges.ts";
import { readHedge } from "./hedge.ts";

test.each([
  ["2633亿元", "exact", "2633亿元"],
  ["约2633亿元", "about", "2633亿元"],
  ["大约20家", "about", "20家"],
  ["近400名", "nearly", "400名"],
  ["接近400名", "nearly", "400名"],
  ["超过30%", "more_than", "30%"],
  ["超千亿元", "more_than", "千亿元"],
  ["不低于15%", "at_least", "15%"],
  ["不超过5个", "at_most", "5个"],
  ["亿元以上", "at_least", "亿元"],
  ["30%以下", "at_most", "30%"],
  ["20日以内", "at_most", "20日"],
  ["两日内", "at_most", "两日"],
  ["15%左右", "about", "15%"],
  ["150余家", "more_than", "150家"],
  ["十余家", "more_than", "十家"],
  ["3亿多元", "more_than", "3亿元"],
  // 多 before the digits, or behind the unit, is no hedge.
  ["多3家", "exact", "多3家"],
  ["3家多", "exact", "3家多"],
  // Of two hedges the one before the number counts.
  ["约20天以上", "about", "20天"],
  ["近150余家", "nearly", "150家"],
  ["150余家以上", "at_least", "150家"],
])("%s is %s, %s", (printed, qualifier, rest) => {
  expect(readHedge(printed)).toEqual({ qualifier, rest });
});

test.each([..."0零一二两三四五六七八九十百千万亿"])("余 and 多 behind %s are taken off", (numeral) => {
  expect(readHedge(`${numeral}余家`)).toEqual({ qualifier: "more_than", rest: `${numeral}家` });
  expect(readHedge(`${numeral}多家`)).toEqual({ qualifier: "more_than", rest: `${numeral}家` });
});

// A shorter word must not hide a longer one: 超 would read 超过3个 as 过3个.
test.each([...hedgesBefore])("%s before a number reads as %s", (word, qualifier) => {
  expect(readHedge(`${word}3个`)).toEqual({ qualifier, rest: "3个" });
});

test.each([...hedgesAfter])("%s behind a number reads as %s", (word, qualifier) => {
  expect(readHedge(`3个${word}`)).toEqual({ qualifier, rest: "3个" });
});
