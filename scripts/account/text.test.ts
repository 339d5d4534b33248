import { expect, test } from "vitest";
import { numeralCharacter, placeCharacters } from "./text.ts";

test("characters stand in reading order without spaces and line ends, by line and code point", () => {
  expect(
    placeCharacters("a 😀1\n\n　2(èr)").map(({ character, line, column }) => `${line}:${column} ${character}`),
  ).toEqual(["1:1 a", "1:3 😀", "1:4 1", "3:2 2", "3:3 (", "3:4 è", "3:5 r", "3:6 )"]);
  expect(placeCharacters("二(èr)1").map(({ column }) => column)).toEqual([1, 6]);
});

test.each([..."0123456789０１２３４５６７８９一二三四五六七八九十百千万亿两半億萬兩"])(
  "%s must be accounted for",
  (letter) => {
    expect(numeralCharacter.test(letter)).toBe(true);
  },
);

test.each([..."零首甲a"])("%s need not", (letter) => {
  expect(numeralCharacter.test(letter)).toBe(false);
});
