import { expect, test } from "vitest";
import { readPlaceCode } from "./place-code.ts";

test.each(["150300", "150300-htz"])("%s is a place", (text) => {
  expect(readPlaceCode(text)).toBe(text);
});

test.each(["", "15030", "1503000", "150300-", "150300htz", "150300-h z", "x150300"])("%j is none", (text) => {
  const mend = "Write six digits, or six digits-name";
  expect(() => readPlaceCode(text)).toThrow(new Error(`invalid place code: ${text}. ${mend}`));
});
