import { expect, test } from "vitest";
import { linesOf, rowsOfBoxes, widthIn } from "./lines-of.ts";

const lines = (text: string, room: number) => linesOf(text, { face: "sans", size: 20 })(room);

test("a Chinese character is as wide as it is high, a letter as wide as in its font", () => {
  expect(widthIn("sans", { text: "字字", size: 20 })).toBe(40);
  expect(widthIn("sans", { text: "mi", size: 100 })).toBeCloseTo(97 + 28);
  expect(widthIn("serif", { text: "mi", size: 100 })).toBeCloseTo(99 + 35);
  expect(widthIn("latin", { text: "mi", size: 100 })).toBeCloseTo(95 + 34);
});

test("a quotation mark is as wide as a character in a Chinese headline, and not in an English one", () => {
  expect(widthIn("serif", { text: "’", size: 20 })).toBe(20);
  expect(widthIn("latin", { text: "’“”", size: 100 })).toBeCloseTo(31 + 52 + 52);
});

test("of two full-width signs side by side one takes half of its room", () => {
  expect(widthIn("sans", { text: "字）：字", size: 20 })).toBe(70);
  expect(widthIn("sans", { text: "字：字", size: 20 })).toBe(60);
});

test.each([
  ["Chinese breaks after any character", "字字字字", 41, 2],
  ["but not before closing punctuation", "字字，字字", 41, 3],
  ["English breaks at spaces, which take no room at the end of a line", "aaaa bbbb", 52, 2],
  ["and behind a hyphen", "aaaa-bbbb", 61, 2],
  ["a word that has no room stays whole", "aaaaaaaaaaaa", 41, 1],
] as const)("%s", (_, text, room, count) => {
  expect(lines(text, room)).toBe(count);
});

test("a headline that is set in its pieces breaks between them alone", () => {
  const set = (...pieces: string[]) => linesOf(pieces.join(""), { face: "serif", size: 20, pieces });
  const headline = set("字", "2个");
  expect([headline(53), headline(45)]).toEqual([1, 2]);
  expect(set("2022字")(50)).toBe(1);
});

test("three dots stay with their word", () => {
  const room = widthIn("sans", { text: "at talks", size: 13 }) + 3;
  expect(linesOf("at talks on", { face: "sans", size: 13 })(room)).toBe(2);
  // The word goes to the next line with its dots, and leaves no room there for what follows.
  expect(linesOf("at talks… on", { face: "sans", size: 13 })(room)).toBe(3);
});

test("an English headline never parts a number from what it counts", () => {
  const room = widthIn("latin", { text: "(11 links", size: 20 }) - 5;
  expect(linesOf("of (11 links, 2 ", { face: "latin", size: 20 })(room)).toBe(3);
  expect(linesOf("of H1 links", { face: "latin", size: 20 })(room)).toBe(2);
});

test("an English headline breaks an amount nowhere", () => {
  const amount = "CNY 57.722 bn";
  const room = widthIn("latin", { text: amount, size: 20 }) - 5;
  expect(linesOf(`a ${amount}`, { face: "latin", size: 20 })(room)).toBe(2);
});

test("boxes stand side by side as far as there is room", () => {
  expect(rowsOfBoxes([50, 50, 50], { room: 170, gap: 10 })).toBe(1);
  expect(rowsOfBoxes([50, 50, 50], { room: 169, gap: 10 })).toBe(2);
  expect(rowsOfBoxes([], { room: 169, gap: 10 })).toBe(0);
});
