import { expect, test } from "vitest";
import { readPlaceInText } from "./place-in-text.ts";

test.each(["1", "40", "1000000"])("something may stand in line %s", (text) => {
  expect(readPlaceInText(text)).toBe(Number(text));
});

test.each([
  ["0", "invalid count: 0. Write a whole number from 1 up"],
  ["1.5", "invalid count: 1.5. Write a whole number from 1 up"],
  ["１", "invalid number: １. Write it in ASCII digits: 1"],
  ["1000001", "beyond any text: 1000001. Write where it stands, from 1 to 1000000"],
  ["9007199254740992", "count too large: 9007199254740992. Write one up to 9007199254740991"],
])("nothing stands in line %s", (text, message) => {
  expect(() => readPlaceInText(text)).toThrow(new Error(message));
});
