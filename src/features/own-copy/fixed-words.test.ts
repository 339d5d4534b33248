import { expect, test } from "vitest";
import { fixedIn } from "./fixed-words.ts";

const fixed = [
  { word: "一下", about: "a" },
  { word: "一下子", about: "b" },
  { word: "万万", about: "c" },
  { word: "甲乙", about: "d" },
];

test("every place of a fixed word is told in order, the longest first, and overlapping ones too", () => {
  const told = fixedIn([..."看一下，一下子，万万万"], { fixed }).map(({ word, from, to }) => `${word} ${from}-${to}`);
  expect(told).toEqual(["一下 1-3", "一下子 4-7", "一下 4-6", "万万 8-10", "万万 9-11"]);
});

test("a word without a numeral is no mark", () => {
  expect(fixedIn([..."甲乙"], { fixed })).toEqual([]);
});
