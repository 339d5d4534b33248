import { expect, test } from "vitest";
import { placeCharacters, seenIn } from "./text.ts";

test("characters stand in reading order without spaces and line ends, by line and code point", () => {
  expect(
    placeCharacters("a 😀1\n\n　2(èr)").map(({ character, line, column }) => `${line}:${column} ${character}`),
  ).toEqual(["1:1 a", "1:3 😀", "1:4 1", "3:2 2", "3:3 (", "3:4 è", "3:5 r", "3:6 )"]);
  expect(placeCharacters("二(èr)1").map(({ column }) => column)).toEqual([1, 6]);
});

test("a character that is read as several stands where it is printed, and one that nobody sees stands nowhere", () => {
  expect(placeCharacters("1\u200b2\ufeff㎾").map(({ character, column }) => `${column} ${character}`)).toEqual([
    "1 1",
    "3 2",
    "5 k",
    "5 W",
  ]);
});

test("the mark before a text is no column of it, as `npm run pull` counts", () => {
  expect(placeCharacters("\ufeff1\ufeff2").map(({ column }) => column)).toEqual([1, 3]);
});

test("the characters of a line are told as printed and as read, pinyin as spaces", () => {
  expect(seenIn("⼆(è\u200br)１")).toEqual([
    { letter: "⼆", folded: "二", column: 1 },
    ...[2, 3, 5, 6].map((column) => ({ letter: " ", folded: " ", column })),
    { letter: "１", folded: "1", column: 7 },
  ]);
});
