import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRatio } from "../../arithmetic/format-ratio.ts";
import { readNumber } from "../../arithmetic/number.ts";
import { toNumber } from "../../arithmetic/ratio.ts";
import { readKeptNumber } from "./kept-number.ts";

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
