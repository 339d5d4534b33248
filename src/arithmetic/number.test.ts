import { expect, test } from "vitest";
import { readNumber } from "./number.ts";
import { ratio } from "./ratio.ts";

test.each([
  ["500", ratio(500n), ratio(1n)],
  ["167.74", ratio(16774n, 100n), ratio(1n, 100n)],
  ["167.740", ratio(16774n, 100n), ratio(1n, 1000n)],
  ["0.05", ratio(5n, 100n), ratio(1n, 100n)],
  ["-3.5", ratio(-35n, 10n), ratio(1n, 10n)],
  ["-0.5", ratio(-1n, 2n), ratio(1n, 10n)],
  ["0", ratio(0n), ratio(1n)],
  ["1/3", ratio(1n, 3n), ratio(0n)],
  ["10/30", ratio(1n, 3n), ratio(0n)],
  ["-1/3", ratio(-1n, 3n), ratio(0n)],
])("%s is read with the size of its last place", (text, value, step) => {
  expect(readNumber(text)).toEqual({ value, step });
});

test.each([
  [""],
  ["约12"],
  ["12万"],
  ["1e3"],
  ["007"],
  [".5"],
  ["5."],
  ["1/0"],
  ["约1/3"],
  ["1/3成"],
  ["NaN"],
  ["1,00"],
  // There is a mend only for what is otherwise a number.
  ["约１２"],
  ["１２万"],
  ["约1,005"],
  ["1,005万"],
  ["１２", ". Write it in ASCII digits: 12"],
  ["１２．５", ". Write it in ASCII digits: 12.5"],
  ["－３", ". Write it in ASCII digits: -3"],
  ["1,005,136", ". Write it without commas: 1005136"],
  ["1,005.25", ". Write it without commas: 1005.25"],
])("%j is refused", (text, mend = "") => {
  expect(() => readNumber(text)).toThrow(new Error(`invalid number: ${text}${mend}`));
});
