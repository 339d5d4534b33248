import { expect, test } from "vitest";
import { printedValue, type Cells } from "../../test/lib/known-quantities.ts";
import { formatRatio } from "./ratio.ts";
import { roundingInterval } from "./rounding-interval.ts";

const money = { printed: "1.50", factor: "100000000", unit_base: "CNY" };

test.each<[string, Cells, string]>([
  ["money, by its last place", money, "149500000..150500000"],
  ["a share", { printed: "25", factor: "0.01", unit_base: "1" }, "0.245..0.255"],
  ["a decline", { printed: "-3.5", factor: "0.01", unit_base: "1" }, "-0.0355..-0.0345"],
  ["nothing at all", { printed: "0", factor: "0.01", unit_base: "1" }, "-0.005..0.005"],
  ["a fraction, which is not rounded", { printed: "1/4", unit_base: "1" }, "0.25..0.25"],
  ["a whole number of times", { printed: "3", unit_base: "1" }, "2.5..3.5"],
  ["a count of single things", { printed: "34" }, "34..34"],
  ["a count without a counting word", { printed: "34", unit_base: "" }, "34..34"],
  ["no things at all", { printed: "0" }, "0..0"],
  ["a rank", { printed: "10", unit_base: "rank" }, "10..10"],
  ["a number of days", { printed: "20", unit_base: "day" }, "20..20"],
  ["a count of ten thousands", { printed: "3", factor: "10000" }, "25000..35000"],
  ["a count in tenths of ten thousands", { printed: "1.5", factor: "10000" }, "14500..15500"],
  ["half a thing", { printed: "1.5" }, "1.45..1.55"],
  ["a whole thing, told in tenths", { printed: "2.0" }, "1.95..2.05"],
  ["a third of a thing", { printed: "1/3" }, "1/3..1/3"],
  ["a target", { ...money, status: "target" }, "150000000..150000000"],
  ["a threshold", { ...money, status: "threshold" }, "150000000..150000000"],
  ["a target of at least", { ...money, status: "target", qualifier: "at_least" }, "150000000.."],
  ["a plan", { ...money, status: "plan" }, "149500000..150500000"],
  ["a capacity", { ...money, status: "capacity" }, "149500000..150500000"],
  ["what is expected", { ...money, status: "expected" }, "149500000..150500000"],
  ["约", { ...money, qualifier: "about" }, ".."],
  ["近", { ...money, qualifier: "nearly" }, "..150000000"],
  ["以内", { ...money, qualifier: "at_most" }, "..150000000"],
  ["超", { ...money, qualifier: "more_than" }, "150000000.."],
  ["以上", { ...money, qualifier: "at_least" }, "150000000.."],
])("%s: what a print may stand for", (_, cells, told) => {
  const { low, high } = roundingInterval(printedValue(cells));
  expect(`${low ? formatRatio(low) : ""}..${high ? formatRatio(high) : ""}`).toBe(told);
});
