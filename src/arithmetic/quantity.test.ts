import { expect, test } from "vitest";
import { makeTables } from "../../test/tables.ts";
import { knownFigures } from "../../scripts/normalize/known-figures.ts";
import { formatRatio } from "./format-ratio.ts";
import { readNumber } from "./number.ts";
import { measuresOf, plain, quantityOf } from "./quantity.ts";

function quantity(cells: Readonly<Record<string, string>>, { exactly = false } = {}) {
  const [figure] = knownFigures(makeTables({ figures: [cells] }));
  if (!figure) throw new Error("no figure");
  const { value, interval, measures } = quantityOf(figure, { exactly });
  const [low, high] = [interval.low, interval.high].map((end) => (end ? formatRatio(end) : ""));
  return { value: formatRatio(value), told: `${low}..${high}`, measures: Object.fromEntries(measures) };
}

const money = { indicator: "funds", unit: "亿元", value: "1.50" };

test.each([
  ["money, by its last place", money, "149500000..150500000"],
  ["a share", { indicator: "share", unit: "%", value: "25" }, "0.245..0.255"],
  ["a fraction, which is not rounded", { indicator: "share", unit: "", value: "1/4" }, "0.25..0.25"],
  ["a whole number of times", { indicator: "growth", unit: "倍", value: "3" }, "2.5..3.5"],
  ["a count of single things", { value: "34" }, "34..34"],
  ["a count of ten thousands", { unit: "万只", value: "3" }, "25000..35000"],
  ["a count in tenths of ten thousands", { unit: "万只", value: "1.5" }, "14500..15500"],
  ["half a thing", { value: "1.5" }, "1.45..1.55"],
  ["a target", { ...money, status: "target" }, "150000000..150000000"],
  ["a threshold", { ...money, status: "threshold" }, "150000000..150000000"],
  ["a plan", { ...money, status: "plan" }, "149500000..150500000"],
  ["what is expected", { ...money, status: "expected" }, "149500000..150500000"],
  ["约", { ...money, qualifier: "about" }, ".."],
  ["近", { ...money, qualifier: "nearly" }, "..150000000"],
  ["以内", { ...money, qualifier: "at_most" }, "..150000000"],
  ["超", { ...money, qualifier: "more_than" }, "150000000.."],
  ["以上", { ...money, qualifier: "at_least" }, "150000000.."],
])("%s: what a print may stand for", (_, cells, told) => {
  expect(quantity(cells).told).toBe(told);
});

test.each(["exact", "about", "nearly", "at_most", "more_than", "at_least"])(
  "a print taken at its word is neither rounded nor hedged: %s",
  (qualifier) => {
    expect(quantity({ ...money, qualifier }, { exactly: true }).told).toBe("150000000..150000000");
  },
);

test.each([
  ["money", money, { CNY: 1 }],
  ["money per mu", { indicator: "per-mu", unit: "万元", value: "30" }, { CNY: 1, mu: -1 }],
  ["a share", { indicator: "share", unit: "%", value: "25" }, {}],
  ["a count", { value: "34" }, {}],
  ["a unit that does not fit", { indicator: "funds", unit: "个" }, {}],
])("%s is measured in %j", (_, cells, measures) => {
  expect(quantity(cells).measures).toEqual(measures);
});

test("a figure counts in its base unit", () => {
  expect(quantity(money).value).toBe("150000000");
});

test("a plain number stands for itself", () => {
  const { value } = readNumber("0.25");
  expect(plain(value)).toEqual({ value, interval: { low: value, high: value }, measures: new Map() });
});

test.each([
  ["CNY", { CNY: 1 }],
  ["CNY/mu", { CNY: 1, mu: -1 }],
  ["W", { W: 1 }],
  ["day", { day: 1 }],
  ["1", {}],
  ["1/mu", { mu: -1 }],
  ["rank", {}],
  ["个", {}],
  ["", {}],
])("the base %j measures %j", (base, measures) => {
  expect(Object.fromEntries(measuresOf(base))).toEqual(measures);
});
