import { expect, test } from "vitest";
import { flatten, isInner, runsIn } from "./flatten.ts";

test("a copy is laid out without spaces, each character with its place in the text", () => {
  const { text, letters, from, to } = flatten("\uFEFF甲 😀\r\n１2\r乙");
  expect(text).toBe("甲 😀\n１2\n乙");
  expect(letters.join("")).toBe("甲😀12乙");
  expect(letters.map((_, n) => text.slice(from[n], to[n]))).toEqual(["甲", "😀", "１", "2", "乙"]);
});

test("a character that is read as several stands at one place", () => {
  const { text, letters, from, to } = flatten("3㎾");
  expect(letters).toEqual(["3", "k", "W"]);
  expect(letters.map((_, n) => text.slice(from[n], to[n]))).toEqual(["3", "㎾", "㎾"]);
});

test("an empty copy has nothing", () => {
  expect(flatten("")).toEqual({ text: "", letters: [], from: [], to: [] });
});

test.each([
  ["12.5", 2, true],
  ["1,166", 1, true],
  ["12.", 2, false],
  ["一,3", 1, false],
  ["1-3", 1, false],
])("in %s the mark at %i belongs to a number: %j", (text, at, inner) => {
  expect(isInner([...text], at)).toBe(inner);
});

test("numerals go on over marks within a number, and end where another part is told", () => {
  const letters = [..."约12.5亿元，3个1,166"];
  const told = (open?: (at: number) => boolean) =>
    runsIn(letters, { from: 0, to: letters.length, ...(open && { open }) }).map(({ from, to }) =>
      letters.slice(from, to).join(""),
    );
  expect(told()).toEqual(["12.5亿", "3", "1,166"]);
  expect(told((at) => at !== 5)).toEqual(["12.5", "3", "1,166"]);
});
