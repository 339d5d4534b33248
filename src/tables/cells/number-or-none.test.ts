import { expect, test } from "vitest";
import { readNumberOrNone } from "./number-or-none.ts";
import { ratio } from "../../arithmetic/ratio.ts";

test("a number that may be missing keeps its digits as printed, and is nothing in an empty cell", () => {
  expect(readNumberOrNone("100.50")).toEqual({ text: "100.50", value: ratio(201n, 2n) });
  expect(readNumberOrNone("")).toEqual({ text: "", value: undefined });
});

test("it is refused in words", () => {
  expect(() => readNumberOrNone("约12")).toThrow(new Error("invalid number: 约12"));
});
