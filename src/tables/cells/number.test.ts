import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRatio, toNumber, ratio } from "../../arithmetic/ratio.ts";
import { readNumber } from "../../arithmetic/number.ts";
import { readKeptNumber, readNumberOrNone, readTally, readWhole, readPlaceInText } from "./number.ts";

test.each([
  "0",
  "167.74",
  "-3.50",
  "1/3",
  "1000000000000000",
  "123456789012345",
  "0.000000000012345678",
  "1.000000000000000000",
])("%s is kept", (text) => {
  expect(readKeptNumber(text)).toEqual(readNumber(text));
});

test.each([
  ["1234567890123456", "number too long: 1234567890123456. Of 16 digits 15 are kept"],
  ["-1234567890.123456", "number too long: -1234567890.123456. Of 16 digits 15 are kept"],
  ["1/1234567890123456", "number too long: 1/1234567890123456. Of 16 digits 15 are kept"],
  [`1${"0".repeat(30)}`, `number too large: 1${"0".repeat(30)}. Write one of at most 30 digits`],
  [`1/1${"0".repeat(400)}`, `number too large: 1/1${"0".repeat(400)}. Write one of at most 30 digits`],
  ["1,000", "invalid number: 1,000. Write it without commas: 1000"],
])("%s is not", (text, message) => {
  expect(() => readKeptNumber(text)).toThrow(new Error(message));
});

test("where fewer digits are kept, fewer may be told", () => {
  expect(() => readKeptNumber("1234567890123", { digits: 12 })).toThrow("Of 13 digits 12 are kept");
  expect(readKeptNumber("1234567890120", { digits: 12 })).toEqual(readNumber("1234567890120"));
});

const decimal = fc
  .tuple(fc.stringMatching(/^(?:0|-?[1-9]\d{0,20})$/), fc.option(fc.stringMatching(/^\d{1,20}$/)))
  .map(([whole, places]) => (places === null ? whole : `${whole}.${places}`));

test("whatever is read, JSON gives back digit by digit", () => {
  fc.assert(
    fc.property(decimal, (text) => {
      let value;
      try {
        value = readKeptNumber(text).value;
      } catch {
        return;
      }
      const back = JSON.parse(JSON.stringify(toNumber(value))) as number;
      // To 15 digits a double and a decimal are each other's nearest.
      expect(Number(back.toPrecision(15))).toBe(back);
      expect(Number(formatRatio(value))).toBe(back);
    }),
    { seed: 20261130, numRuns: 3000 },
  );
});

test("a number that may be missing keeps its digits as printed, and is nothing in an empty cell", () => {
  expect(readNumberOrNone("100.50")).toEqual({ text: "100.50", value: ratio(201n, 2n) });
  expect(readNumberOrNone("")).toEqual({ text: "", value: undefined });
});

test("it is refused in words", () => {
  expect(() => readNumberOrNone("约12")).toThrow(new Error("invalid number: 约12"));
});

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
