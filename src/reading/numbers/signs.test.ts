import fc from "fast-check";
import { expect, test } from "vitest";
import { declines } from "../../model/hedges.ts";
import { readPrinted } from "../printed.ts";
import { toNumber } from "../../arithmetic/ratio.ts";
import { findAmounts } from "./amounts.ts";
import { fallBefore, isRate } from "./signs.ts";

const values = (text: string) => findAmounts(text, { taken: () => false }).map(({ value }) => value);
const units = ["%", "个百分点", "亿元", "家", ""];

// Everything that may lead from the word to the number.
const fillings = ["", "了", "达", "达到", "高达", "约为", "幅度", "幅度为", "幅度达", "率为", "幅度约为", "了约", "近"];

test("whatever word of decline stands before a rate, it is negative, and its print reads back so", () => {
  const digits = fc.constantFrom("3.2", "13.40", "0.5", "三点二", "1,005");
  fc.assert(
    fc.property(
      fc.constantFrom("", "同比", "较上年同期", "增速，", "（"),
      fc.constantFrom(...declines),
      fc.constantFrom(...fillings),
      digits,
      fc.constantFrom("%", "个百分点"),
      (before, word, filling, number, unit) => {
        const [amount, ...others] = findAmounts(`${before}${word}${filling}${number}${unit}。`, { taken: () => false });
        expect(others).toEqual([]);
        expect([word, filling, amount && amount.value < 0]).toEqual([word, filling, true]);
        const printed = amount && readPrinted(amount.printed, { units });
        expect(printed && toNumber(printed.value)).toBe(amount?.value);
        expect(printed?.unit).toBe(amount?.unit);
      },
    ),
    { numRuns: 2000 },
  );
});

test("where a rate now stands it has the sign that it had", () => {
  const word = fc.constantFrom("下降", "降", "减少", "回落", "收窄", "缩小", "跌", "下滑", "减");
  fc.assert(
    fc.property(word, fc.constantFrom("到", "至", "为"), fc.integer({ min: 1, max: 99 }), (fall, to, number) => {
      expect(values(`同比${fall}${to}${number}%`)).toEqual([number]);
    }),
  );
});

test.each([
  ["由升转降3.2%", -3.2],
  ["由升转降，降幅3.2%", -3.2],
  ["由升转降，为3.2%", -3.2],
  ["增速为负3.2%", -3.2],
  ["增速负3.2%", -3.2],
  ["同比↓3.2%", -3.2],
  ["下降百分之三点二", -0.032],
  ["减少一半", -0.5],
  ["减少三分之一", -1 / 3],
  ["增速回落3.2个百分点", -3.2],
  ["增幅收窄2个百分点", -2],
  // What only sounds so.
  ["由降转升3.2%", 3.2],
  ["不降3%", 3],
  ["未减3%", 3],
  ["降本3%", 3],
  ["降温3%", 3],
  ["减排3%", 3],
  ["节能降耗3%", 3],
  ["压减3%", 3],
  ["压缩3%", 3],
  ["至少3%", 3],
  ["不少于3%", 3],
  ["正增长3%", 3],
  ["减税3亿元", 3],
  ["同比减税3亿元", 3],
  ["减负3亿元", 3],
  ["负责3个项目", 3],
  ["缩短审批时间3天", 3],
  ["少数民族3个", 3],
  // An amount is taken away, or it is less than another time's.
  ["减少3亿元", 3],
  ["同比减少3亿元", -3],
  ["比上年少3家", -3],
  ["较上年同期减少了3亿元", -3],
  ["同比增长，减少3亿元", 3],
  ["净利润为负3亿元", -3],
  ["零下3℃", -3],
])("%s: %d", (text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each(["降幅收窄2个百分点", "降幅比上月扩大2个百分点", "降幅收窄至3.2%", "跌幅由5%起", "±3%", "正负3个"])(
  "nobody can tell the sign in %s, so none is told",
  (text) => {
    expect(values(text)).toEqual([]);
  },
);

test.each([
  ["下降3-5%", [-3, 5]],
  ["下降三至五成", [-3, 5]],
  ["同比下降3、5和7%", [-3, 5, 7]],
  ["下降3-5个", [3, 5]],
])("the first of a range or list has the unit that comes behind: %s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["%", "", true],
  ["个百分点", "", true],
  ["", "-5%", true],
  ["", "、5和7%", true],
  ["", "-5家", false],
  ["家", "-5%", false],
])("a number of unit %j before %j is a rate: %s", (unit, behind, rate) => {
  expect(isRate(unit, behind)).toBe(rate);
});

test.each([
  ["同比下降了", "下降了"],
  ["降幅达", "降幅达"],
  ["增长", ""],
  ["下降，", ""],
])("%s ends in %j", (words, fall) => {
  expect(fallBefore(words)).toBe(fall);
});
