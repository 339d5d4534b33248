import fc from "fast-check";
import { expect, test } from "vitest";
import { findAmounts } from "./amounts.ts";
import { joinedTo, negated, shareUnits } from "./lists.ts";
import { isRange } from "./ranges.ts";

const amounts = (text: string) => shareUnits(findAmounts(text, { taken: () => false }), text);
const told = (text: string) => amounts(text).map(({ value, unit, qualifier }) => [value, unit, qualifier]);

const signs = fc.constantFrom("-", "--", "~", "至", "到");
const units = fc.constantFrom("个", "家", "亿元", "万吨", "%", "个百分点", "年", "公里", "元/吨");
const number = fc.constantFrom("3", "13.40", "三", "二十", "1,005");

test("both ends of a range are told, with the unit of the end, and no dash becomes a sign", () => {
  fc.assert(
    fc.property(number, number, signs, units, fc.boolean(), (low, high, sign, unit, twice) => {
      const found = amounts(`为${low}${twice ? unit : ""}${sign}${high}${unit}。`);
      expect(found.map((own) => [own.unit, own.value > 0])).toEqual([
        [unit, true],
        [unit, true],
      ]);
    }),
  );
});

test("where one end cannot be read the other is not told", () => {
  const unread = fc.constantFrom("5.1.2", "1,2345", "两三", "13²", "5½");
  fc.assert(
    fc.property(number, unread, signs, units, (read, other, sign, unit) => {
      expect(amounts(`为${read}${unit}${sign}${other}${unit}。`)).toEqual([]);
      expect(amounts(`为${other}${sign}${read}${unit}。`)).toEqual([]);
    }),
  );
});

test.each([
  ["约10-20亿元", [10, "亿元", "about"], [20, "亿元", "about"]],
  ["10-20亿元以上", [10, "亿元", "exact"], [20, "亿元", "at_least"]],
  ["近3至5家", [3, "家", "nearly"], [5, "家", "exact"]],
  ["3万至5千元", [3, "万元", "exact"], [5, "千元", "exact"]],
  ["百分之十至百分之十五", [0.1, "", "exact"], [0.15, "", "exact"]],
])("%s: the hedge of the end is the end's alone", (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["860.5亿元-392.8%", [860.5, "亿元", "exact"], [-392.8, "%", "exact"]],
  ["55万千瓦\u0001-3.3%", [55, "万千瓦", "exact"], [-3.3, "%", "exact"]],
  ["8000万-1亿元", [8000, "万元", "exact"], [1, "亿元", "exact"]],
])("in %s a dash before another unit is a sign", (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});

test("of 百分之十至十五 neither end is told as a share", () => {
  expect(told("百分之十至十五").filter(([value]) => value !== 15)).toEqual([]);
});

test("a decline holds for both ends", () => {
  const text = "同比下降3%至5%";
  const [low, high] = amounts(text);
  if (!low || !high) throw new Error("no amounts");
  expect(low.value).toBe(-3);
  expect(joinedTo(low, { amount: high, text })).toBe(low);
  expect(negated(high).value).toBe(-5);
});

test.each([
  ["-", true],
  ["--", true],
  ["至", true],
  ["、", false],
  ["至少", false],
])("%j leads to the other end: %s", (words, leads) => {
  expect(isRange(words)).toBe(leads);
});
