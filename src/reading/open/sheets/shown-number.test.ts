import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPattern, shownNumber, shownText, withSign } from "./shown-number.ts";

describe("a number is shown as its format says", () => {
  test.each([
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 20, "20"],
    ["", -3.5, "-3.5"],
    ["General", 1234567890123, "1234567890123"],
    ["General", 1e-7, "0.0000001"],
    ["General", 13.4 / 100, "0.134"],
    ["G/通用格式", 5, "5"],
    ['G/通用格式"个"', 5, "5个"],
    ["0.00", 0.1 + 0.2, "0.30"],
    ["0.00", 1.005, "1.01"],
    ["#,##0", 1234567.5, "1,234,568"],
    ["0%", 0.13, "13%"],
    ["0.00%", 0.134, "13.40%"],
    ["0.0%", -0.134, "-13.4%"],
    ['0.0"亿元"', 56.34, "56.3亿元"],
    ["0!.0,", 12345, "1.2"],
    ['0"达标!"', 5, "5达标!"],
    ["yyyy-mm-dd", 45000, "2023-03-15"],
    ['yyyy"年"m"月"', 45000, "2023年3月"],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45000, "2023年3月15日"],
    ["#,##0_);(#,##0)", -1234, "-1,234"],
    ["#,##0_);[Red](#,##0)", 1234, "1,234"],
    ['0.0"亿元";(0.0"亿元")', -3.5, "-3.5亿元"],
    ["0.0;[Red]0.0", -3.5, "-3.5"],
    ["[Red]0.0%;[Green]-0.0%", -0.035, "-3.5%"],
    ["↑0.0%;↓0.0%", -0.035, "↓3.5%"],
    ['"增长"0.0%;"下降"0.0%', -0.035, "下降3.5%"],
    ["0.0;[Red]0.0", -0.001, "0.0"],
    ["0.00E+00", 123456, "123000"],
    ['[>=10000]0.0,"千元";0"元"', 12345, "12.3千元"],
    ["# ?/?", 1.5, "1.5"],
    ["0", 123456789012345, "123456789012345"],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, "1,234.50"],
    [";;;", 5, ""],
  ])("%s of %d: %s", (code, value, shown) => {
    expect(shownNumber(value, { code })).toBe(shown);
  });

  test("days may be counted from 1904", () => {
    expect(shownNumber(43538, { code: "yyyy/m/d", from1904: true })).toBe("2023/3/15");
    expect(shownNumber(43538, { code: "0", from1904: true })).toBe("43538");
    expect(shownNumber(43538, { code: 'General"年"', from1904: true })).toBe("43538年");
  });

  test.each(['0.0%"', '#,##0.00"元"/"亩"', "yyyy/m/d"])(
    "by a format that nobody knows, or no day, not at all: %s",
    (code) => {
      expect(shownNumber(-1e9, { code })).toBeUndefined();
    },
  );

  test("digits and sign survive any usual format", () => {
    const codes = ["0.00", "#,##0.00", "0.00_);(0.00)", "0.00;[Red]0.00", '0.00"亿元"', "General"];
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom(...codes), (cents, code) => {
        const shown = shownNumber(cents / 100, { code }) ?? "";
        expect(Number(shown.replace(/[,亿元]/g, ""))).toBe(cents / 100);
      }),
    );
  });
});

test.each([
  ["20个", "@", "20个"],
  ["20", '@"个"', "20个"],
  ["甲", "0.00", "甲"],
  ["甲", ";;;", ""],
])("the text %s of a cell in the format %s is shown as %s", (text, code, shown) => {
  expect(shownText(text, { code })).toBe(shown);
});

test.each([
  [0, "General"],
  [9, "0%"],
  [14, "yyyy/m/d"],
  [31, 'yyyy"年"m"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [163, "General"],
])("the format of number %d is %s", (id, pattern) => {
  expect(builtInPattern(id)).toBe(pattern);
});

test.each([
  ["3.5", -3.5, "-3.5"],
  ["3.5", 3.5, "3.5"],
  ["-3.5", -3.5, "-3.5"],
  ["−3.5", -3.5, "−3.5"],
  ["（3.5）亿元", -3.5, "-3.5亿元"],
  ["下降3.5%", -0.035, "下降3.5%"],
  ["0.0", -0.001, "0.0"],
  ["3.5", Number.NaN, "3.5"],
])("%s for %d keeps its sign: %s", (shown, value, signed) => {
  expect(withSign(shown, value)).toBe(signed);
});
