import { expect, test } from "vitest";
import { spansIn } from "./spans.ts";

const lines = ["全市签约约 20", "个，总投资３５．５亿元，", "两三千万元"];
const spans = spansIn(lines, { first: 11 });

test("a print stands from its hedge to its unit, spaces between, over a line end", () => {
  expect(spans.print({ line: 11, column: 7, printed: "约20个" })).toEqual([
    { line: 11, from: 5, to: 9 },
    { line: 12, from: 1, to: 2 },
  ]);
  expect(spans.print({ line: 12, column: 6, printed: "３５．５亿元" })).toEqual([{ line: 12, from: 6, to: 12 }]);
});

test("what is not in the text stands nowhere", () => {
  expect(spans.print({ line: 11, column: 7, printed: "约30个" })).toEqual([]);
  expect(spans.print({ line: 99, column: 1, printed: "20个" })).toEqual([]);
});

test("a numeral that nobody reads ends where the next letter is none", () => {
  expect(spans.numeral({ line: 13, column: 1 })).toEqual({
    spans: [{ line: 13, from: 1, to: 5 }],
    printed: "两三千万",
  });
});
