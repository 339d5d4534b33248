import { expect, test } from "vitest";
import { readFilled } from "./filled.ts";

test("a text that must be there is kept as it stands", () => {
  expect(readFilled("甲市")).toBe("甲市");
  expect(readFilled("0")).toBe("0");
});

test("its absence is told", () => {
  expect(() => readFilled("")).toThrow(new Error("empty cell: a text is needed"));
});
