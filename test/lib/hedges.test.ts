import { expect, test } from "vitest";
import { readHedge } from "../../scripts/parse/hedge.ts";
import { formatValue } from "../../src/lib/format.ts";
import { hedgesAfter, hedgesBefore, isHedged } from "../../src/lib/hedges.ts";
import { figure } from "./fixtures.ts";

// A shorter word must not hide a longer one: 超 would read 超过3个 as 过3个.
test.each([...hedgesBefore])("%s before a number reads as %s", (word, qualifier) => {
  expect(readHedge(`${word}3个`)).toEqual({ qualifier, rest: "3个" });
});

test.each([...hedgesAfter])("%s behind a number reads as %s", (word, qualifier) => {
  expect(readHedge(`3个${word}`)).toEqual({ qualifier, rest: "3个" });
});

test.each(["至少3个", "逾3个", "不高于3%", "3个左右", "10余个", "3亿多元"])("%s carries its hedge", (printed) => {
  expect(isHedged(printed)).toBe(true);
});

test("a hedge that the print carries is not written a second time", () => {
  const above = { qualifier: "more_than", value: 3 } as const;
  expect(formatValue(figure({ ...above, printed: "逾3亿元" }), "zh")).toBe("逾3亿元");
  expect(formatValue(figure({ ...above, printed: "3亿元" }), "zh")).toBe("超3亿元");
});
