import { expect, test } from "vitest";
import { readWord } from "./word.ts";

const options = { noun: "qualifier", among: ["exact", "about", ""] as const };

test.each(["exact", "about", ""])("%j is one of the set", (word) => {
  expect(readWord(word, options)).toBe(word);
});

test.each([
  ["abuot", "unknown qualifier: abuot. Did you mean about?"],
  ["roughly", "unknown qualifier: roughly. Known: exact, about, "],
])("%s is not", (word, message) => {
  expect(() => readWord(word, options)).toThrow(new Error(message));
});
