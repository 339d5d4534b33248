import { expect, test } from "vitest";
import { countWord } from "./count-word.ts";

test.each([
  [0, "零", "no"],
  [1, "一", "one"],
  [2, "两", "two"],
  [5, "五", "five"],
  [10, "十", "ten"],
  [11, "十一", "eleven"],
  [12, "十二", "twelve"],
  [13, "十三", "13"],
  [20, "二十", "20"],
  [22, "二十二", "22"],
  [99, "九十九", "99"],
  [100, "100", "100"],
])("%i is told as %s and as %s", (count, zh, en) => {
  expect([countWord(count, "zh"), countWord(count, "en")]).toEqual([zh, en]);
});
