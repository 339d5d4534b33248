import { expect, test } from "vitest";
import { perWords } from "./per-words.ts";

test.each([
  ["CNY", "", ""],
  ["CNY/mu", "亩", "mu"],
  ["CNY/person", "人", "resident"],
  ["CNY/project", "个", "project"],
  ["个/day", "天", "day"],
  ["CNY/month", "月", "month"],
  ["CNY/year", "年", "year"],
  ["个/年", "年", "年"],
  ["", "", ""],
])("the base %j is per %j, in English per %j", (base, zh, en) => {
  expect(perWords(base)).toEqual({ zh, en });
});
