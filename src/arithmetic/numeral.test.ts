import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "./number.ts";
import { readNumeral } from "./numeral.ts";
import { divide, ratio } from "./ratio.ts";

test.each([
  ["500", "500"],
  ["0500", "500"],
  ["00.5", "0.5"],
  ["167.74", "167.74"],
  ["1,005,136", "1005136"],
  ["500万", "5000000"],
  ["1.6亿", "160000000"],
  ["3千", "3000"],
  ["零", "0"],
  ["〇", "0"],
  ["两", "2"],
  ["九", "9"],
  ["十", "10"],
  ["十五", "15"],
  ["二十", "20"],
  ["一百零五", "105"],
  ["三百五十", "350"],
  ["两千三百万", "23000000"],
  ["三百二十万五千", "3205000"],
  ["三亿五千万", "350000000"],
  ["三亿零五", "300000005"],
  ["百", "100"],
  ["百万", "1000000"],
  ["万", "10000"],
  ["亿", "100000000"],
  ["千亿", "100000000000"],
  ["万亿", "1000000000000"],
  ["三万五千亿", "3500000000000"],
  ["1/3", "1/3"],
  ["三分之一", "1/3"],
  ["百分之二十", "1/5"],
  ["半", "1/2"],
  ["一半", "1/2"],
  ["半数", "1/2"],
  ["三点二", "3.2"],
  ["十二点五", "12.5"],
  ["零点零九", "0.09"],
  ["三点五亿", "350000000"],
  ["3亿5千万", "350000000"],
  ["2万5千", "25000"],
  ["十亿3000万", "1030000000"],
  ["百分之三点二", "0.032"],
  ["百分之零点九", "0.009"],
  ["千分之一点五", "0.0015"],
  ["百分之12.5", "0.125"],
  ["百分之一百二十", "1.2"],
  ["百分之百", "1"],
])("%s is %s", (text, number) => {
  expect(readNumeral(text)?.value).toEqual(readNumber(number).value);
});

// About, or one of two.
test.each(
  ["两三千万", "七八十", "十七八", "一两", "三四", "二三十", "百八十", "千百", "百五十", "一九九八", "二〇二三"].concat(
    ["一百五", "三千五", "三万五", "三亿五", "三百五万", "一百零", "二百三百", "三亿五亿", "亿万", "十百"],
    ["3亿5", "2万5", "十亿3000", "1.2亿3000万", "三点", "点五", "1,2345", "12,34", "三万点五"],
  ),
)("%s is no number that anybody can tell", (text) => {
  expect(readNumeral(text)).toBeUndefined();
});

const chinese = "零一二三四五六七八九";
test("decimals in hundredths are read to their last place, whatever their digits", () => {
  const decimals = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), decimals, (whole, places) => {
      const print = `${chinese[whole]}点${places.map((digit) => chinese[digit]).join("")}`;
      const { value, step } = readNumber(`${whole}.${places.join("")}`);
      expect(readNumeral(print)).toEqual({ value, step });
      expect(readNumeral(`百分之${print}`)).toEqual(readNumeral(`百分之${whole}.${places.join("")}`));
      expect(readNumeral(`百分之${print}`)?.value).toEqual(divide(value, ratio(100n)));
      expect(readNumeral(`千分之${print}`)?.step).toEqual(divide(step, ratio(1000n)));
    }),
  );
});

test("two digits side by side are never one number, wherever they stand", () => {
  const digit = fc.constantFrom(..."一二三四五六七八九两");
  const places = fc.stringMatching(/^[十百千万亿]{0,3}$/);
  fc.assert(
    fc.property(places, digit, digit, places, (before, one, other, behind) => {
      expect(readNumeral(`${before}${one}${other}${behind}`)).toBeUndefined();
    }),
  );
});

test.each(["", "元", "二二", "1 4", "1/0", "十x", "1.2.3", "/3", "3/", "分之一", "三分之", "零分之一", "半半"])(
  "%j is none",
  (text) => {
    expect(readNumeral(text)).toBeUndefined();
  },
);

test.each([
  ["500", "1"],
  ["167.74", "0.01"],
  ["500万", "10000"],
  ["1.6亿", "10000000"],
  ["1.60亿", "1000000"],
  ["1.6万亿", "100000000000"],
  ["3千", "1000"],
  ["3千5百", "100"],
  ["3百万", "1000000"],
  ["十五", "1"],
  ["三百五十", "1"],
  ["五百万", "10000"],
  ["百万", "10000"],
  ["三百二十万五千", "1"],
  ["三亿五千万", "10000"],
  ["三亿", "100000000"],
  ["百亿", "100000000"],
  ["三万五千亿", "100000000"],
  ["万亿", "1000000000000"],
  ["1/3", "0"],
  ["三分之一", "0"],
  ["半", "0"],
  ["百分之二十", "0.01"],
  ["百分之1.5", "0.001"],
  ["千分之三", "0.001"],
  ["十分之一", "0"],
  ["三点二", "0.1"],
  ["三点二亿", "10000000"],
  ["百分之三点二", "0.001"],
  ["千分之一点五零", "0.00001"],
  ["百分之零点九", "0.001"],
])("%s is told in steps of %s", (text, step) => {
  expect(readNumeral(text)?.step).toEqual(readNumber(step).value);
});
