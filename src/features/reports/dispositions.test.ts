import { expect, test } from "vitest";
import { numeral } from "../../../test/lib/rows.ts";
import { dispositions } from "./dispositions.ts";

const figure = numeral({ disposition: "figure", reason: "", figure: "x" });
const numerals = [numeral(), figure, numeral({ reason: "ordinal" }), numeral({ reason: "ordinal" }), figure];

test.each([
  ["zh", ["登记为数据 2", "不计入：序数 2", "不计入：日期 1"]],
  ["en", ["Recorded as figures 2", "Set aside: ordinal 2", "Set aside: date 1"]],
] as const)("in %s the figures come first, then what was set aside, the commonest reason first", (lang, lines) => {
  expect(dispositions(numerals, lang).map(({ words, count }) => `${words} ${count}`)).toEqual(lines);
});

test("a report without a numeral has no reason", () => {
  expect(dispositions([], "zh")).toEqual([{ words: "登记为数据", count: 0 }]);
});
