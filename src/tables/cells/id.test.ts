import { expect, test } from "vitest";
import { readId } from "./id.ts";

test.each(["a", "7", "wuhai-2022-review-001"])("%s is an id", (text) => {
  expect(readId(text)).toBe(text);
});

test.each(["", "Wuhai", "a--b", "-a", "a-", "a b", "a_b", "a\n", "乌海"])("%j is none", (text) => {
  const mend = "Write lower-case letters and digits joined by hyphens";
  expect(() => readId(text)).toThrow(new Error(`invalid id: ${text}. ${mend}`));
});
