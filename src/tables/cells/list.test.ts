import { expect, test } from "vitest";
import { readList } from "./list.ts";

test.each([
  ["", []],
  ["cut", ["cut"]],
  ["cut;split;odd-unit", ["cut", "split", "odd-unit"]],
])("%j is read in its order", (text, items) => {
  expect(readList(text)).toEqual(items);
});

test.each([
  ["cut; split", "Write the items joined by ; without spaces"],
  ["cut ;split", "Write the items joined by ; without spaces"],
  ["cut;", "Write the items joined by ; without spaces"],
  [";cut", "Write the items joined by ; without spaces"],
  ["cut;split;cut", "Write each item once"],
])("%j is refused", (text, mend) => {
  expect(() => readList(text)).toThrow(new Error(`invalid list: ${text}. ${mend}`));
});
