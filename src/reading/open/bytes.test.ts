import { expect, test } from "vitest";
import { beginsWith, bytesOf, holds, isAscii, latinOf, wideBytesOf } from "./bytes.ts";

const all = Uint8Array.from({ length: 20_000 }, (_, n) => n % 256);

test("bytes are a text of as many characters, and back", () => {
  expect(latinOf(all)).toBe(Buffer.from(all).toString("latin1"));
  expect(bytesOf(latinOf(all))).toEqual(all);
});

test("a text in UTF-16 has its lower bytes first", () => {
  expect(wideBytesOf("Book签")).toEqual(Uint8Array.from(Buffer.from("Book签", "utf16le")));
});

test.each([
  ["abc", "bc", true, false],
  ["aab", "ab", true, false],
  ["abc", "ab", true, true],
  ["abc", "abcd", false, false],
  ["abc", "ca", false, false],
])("%s holds %s: %s, begins with it: %s", (text, other, held, begun) => {
  expect(holds(bytesOf(text), bytesOf(other))).toBe(held);
  expect(beginsWith(bytesOf(text), bytesOf(other))).toBe(begun);
});

test("ASCII ends before 80", () => {
  expect([[], [0x7f], [0x80]].map((bytes) => isAscii(Uint8Array.from(bytes)))).toEqual([true, true, false]);
});
