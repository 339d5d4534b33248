import { expect, test } from "vitest";
import { readTally, readWhole } from "./whole.ts";

test.each([
  ["1", 1],
  ["556621", 556621],
  ["3.0", 3],
])("%s counts %d", (text, count) => {
  expect(readWhole(text)).toBe(count);
  expect(readTally(text)).toBe(count);
});

test.each(["0", "-1", "1.5", "1/2"])("%s is no count", (text) => {
  expect(() => readWhole(text)).toThrow(new Error(`invalid count: ${text}. Write a whole number from 1 up`));
});

test("a whole number that JSON could take for its neighbour is none", () => {
  expect(readWhole("9007199254740991")).toBe(Number.MAX_SAFE_INTEGER);
  expect(readTally("9007199254740991")).toBe(Number.MAX_SAFE_INTEGER);
  for (const text of ["9007199254740992", "9007199254740993", `1${"0".repeat(400)}`]) {
    const message = `count too large: ${text}. Write one up to 9007199254740991`;
    expect(() => readWhole(text)).toThrow(new Error(message));
    expect(() => readTally(text)).toThrow(new Error(message));
  }
});

test("how often something happened may be never, but not less or in part", () => {
  expect(readTally("0")).toBe(0);
  expect(() => readTally("-1")).toThrow("invalid count: -1");
  expect(() => readTally("0.5")).toThrow("invalid count: 0.5");
  expect(() => readTally("")).toThrow("invalid number: ");
});
