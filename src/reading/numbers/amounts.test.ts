import { describe, expect, test } from "vitest";
import { findAmounts } from "./amounts.ts";

const amounts = (text: string) => findAmounts(text, { taken: () => false });
/** The only amount of a text. */
function amount(text: string) {
  const [first, second] = amounts(text);
  if (!first || second)
    throw new Error(
      `not one amount in ${text}: ${amounts(text)
        .map(({ printed }) => printed)
        .join()}`,
    );
  return first;
}

test("an amount knows where it stands, from hedge to hedge, and its first numeral", () => {
  expect(amount("全市引进约1,234.50亿元左右，好")).toEqual({
    at: 5,
    from: 4,
    to: 17,
    printed: "约1,234.50亿元左右",
    value: 1234.5,
    digits: "1234.50",
    unit: "亿元",
    value_base: 123_450_000_000,
    unit_base: "CNY",
    qualifier: "about",
  });
});

describe("a number", () => {
  test.each([
    ["共500个", 500, "500"],
    ["共0个", 0, "0"],
    ["共1,005,136个", 1_005_136, "1005136"],
    ["共13.40%", 13.4, "13.40"],
    ["共0.39%", 0.39, "0.39"],
    ["共十五个", 15, "15"],
    ["共两千三百个", 2300, "2300"],
    ["共一百零五个", 105, "105"],
    ["共三点一四个", 3.14, "3.14"],
    ["共十二点五%", 12.5, "12.5"],
    ["占三分之一", 1 / 3, "1/3"],
    ["占百分之二十", 0.2, "0.20"],
    ["占百分之12.5", 0.125, "0.125"],
    ["占1/3", 1 / 3, "1/3"],
    ["占一半", 0.5, "1/2"],
    ["占半数", 0.5, "1/2"],
    ["占半", 0.5, "1/2"],
    ["已过半", 0.5, "1/2"],
  ])("in %s is %d, told as %s", (text, value, digits) => {
    const found = amount(text);
    expect([found.value, found.digits]).toEqual([expect.closeTo(value, 12), digits]);
  });
});

describe("a unit", () => {
  test.each([
    ["共500万元", 500, "万元", 5_000_000, "CNY"],
    ["共五百万元", 500, "万元", 5_000_000, "CNY"],
    ["共三亿五千万元", 350_000_000, "元", 350_000_000, "CNY"],
    ["共百亿元", 100, "亿元", 1e10, "CNY"],
    ["共亿元", 1, "亿元", 1e8, "CNY"],
    ["共千万元", 1000, "万元", 1e7, "CNY"],
    ["共万亿元", 1, "万亿元", 1e12, "CNY"],
    ["共500万千瓦", 500, "万千瓦", 5e9, "W"],
    ["共五千瓦", 5, "千瓦", 5000, "W"],
    ["共五千克", 5, "千克", 5, "千克"],
    ["共五千米", 5, "千米", 5, "公里"],
    ["共五千伏", 5, "千伏", 5, "千伏"],
    ["共五千个", 5000, "个", 5000, "个"],
    ["共3亿", 3, "亿", 3e8, "1"],
    ["共1.6亿只", 1.6, "亿只", 1.6e8, "只"],
    ["共0.39个百分点", 0.39, "个百分点", 0.39, "个百分点"],
    ["共5%", 5, "%", 0.05, "1"],
    ["共41.2%", 41.2, "%", 0.412, "1"],
    ["共12", 12, "", 12, "1"],
    ["第一", 1, "第", 1, "第"],
    ["第10位", 10, "位", 10, "位"],
  ])("in %s: %d %s, or %d %s", (text, value, unit, value_base, unit_base) => {
    expect(amount(text)).toMatchObject({ value, unit, value_base, unit_base });
  });
});

describe("a hedge", () => {
  test.each([
    ["共10个", "10个", "exact"],
    ["共约10个", "约10个", "about"],
    ["共大约10个", "大约10个", "about"],
    ["共近10个", "近10个", "nearly"],
    ["共接近10个", "接近10个", "nearly"],
    ["共将近10个", "将近10个", "nearly"],
    ["共超10个", "超10个", "more_than"],
    ["共超过10个", "超过10个", "more_than"],
    ["共突破10个", "突破10个", "more_than"],
    ["共逾10个", "逾10个", "more_than"],
    ["已过10个", "过10个", "more_than"],
    ["已过半", "过半", "more_than"],
    ["共不低于10个", "不低于10个", "at_least"],
    ["共至少10个", "至少10个", "at_least"],
    ["共不超过10个", "不超过10个", "at_most"],
    ["共10余个", "10余个", "more_than"],
    ["共10多个", "10多个", "more_than"],
    ["共10来个", "10来个", "about"],
    ["共3亿元多", "3亿元多", "more_than"],
    ["共10个以上", "10个以上", "at_least"],
    ["共10个以下", "10个以下", "at_most"],
    ["共10个左右", "10个左右", "about"],
    ["共10日内", "10日内", "at_most"],
    ["共10天内", "10天内", "at_most"],
    ["共10年以内", "10年以内", "at_most"],
    ["共10个内", "10个", "exact"],
    // A word that only looks like one.
    ["共签约3项", "3项", "exact"],
    ["已履约3项", "3项", "exact"],
    ["按合约3项", "3项", "exact"],
    ["通过3项", "3项", "exact"],
    ["经过3项", "3项", "exact"],
    ["最近3年", "3年", "exact"],
    ["附近3个", "3个", "exact"],
    // One that stands apart.
    ["超过去年同期2倍", "2倍", "more_than"],
    ["突破了3个", "3个", "more_than"],
    ["超上年同期的2倍", "2倍", "more_than"],
    ["约占全区的一半", "一半", "about"],
    ["约占全区使用外资的3成", "3成", "about"],
    ["约占全区3成", "3成", "about"],
    ["约占全区，共3成", "3成", "exact"],
    ["超同期2倍", "2倍", "more_than"],
    ["逾去年2倍", "2倍", "more_than"],
    ["突破难关3个", "3个", "exact"],
    ["近乎好3成", "3成", "exact"],
    ["近乎3成", "3成", "nearly"],
    ["近于3成", "3成", "nearly"],
  ])("in %s: %s is %s", (text, printed, qualifier) => {
    expect(amounts(text).at(-1)).toMatchObject({ printed, qualifier });
  });

  test("of a half with its own word leaves the numeral behind the word", () => {
    expect(amount("已过半")).toMatchObject({ from: 1, at: 2, to: 3 });
  });
});

describe("a number is read whole or not at all", () => {
  const printsOf = (text: string) => amounts(text).map(({ printed, value }) => [printed, value]);

  test.each([
    "1234567890123456元",
    "1,2345万元",
    "12,34万元",
    "1，234.5万元",
    "5.1.2亿",
    "1.1234567890元",
    "13²元",
    "3½公里",
    "1.2×10⁸元",
    "5٣家",
    "壹仟贰佰万元",
    "伍拾万元",
    "三佰万元",
    "3亿5家",
    "2万5人",
    "5千3元",
    "十亿3000元",
    "廿七家",
    "1.2亿3000万元",
    "1亿3000.5万元",
    `${"三".repeat(21)}家`,
    "两三千万元",
    "七八十家",
    "十七八个",
    "二三十亿元",
    "百八十家",
    "一两家",
    "三、五家",
    "二〇二三个",
    "三百五万元",
    "百分之二三",
    "若干亿元",
    "十几亿元",
    "数十余亿元",
    "成百上千家",
    "上百上千家",
    "零点几亿元",
    "3年半",
    "2亿半",
    "三成五",
    "3个多亿",
    "±3%",
  ])("%s is not", (text) => {
    expect(printsOf(`投资${text}`)).toEqual([]);
  });

  test.each([
    ["2022，300家", ["2022", 2022], ["300家", 300]],
    ["1，2345家", ["1", 1], ["2345家", 2345]],
    ["1亿3000万元", ["1亿3000万元", 130_000_000]],
    ["3亿5000万2000元", ["3亿5000万2000元", 350_002_000]],
    ["2万5千人", ["2万5千人", 25_000]],
    ["3千5百万元", ["3千5百万元", 3500]],
    ["十亿3000万元", ["十亿3000万元", 1_030_000_000]],
    ["3万2000个", ["3万2000个", 32_000]],
    ["3亿多元", ["3亿多元", 3]],
    ["200万余元", ["200万余元", 200]],
    ["5个多月", ["5个多", 5]],
    ["队伍三家", ["三家", 3]],
    ["大陆十家", ["十家", 10]],
    ["3亿5千万元", ["3亿5千万元", 350_000_000]],
    ["三点五亿元", ["三点五亿元", 3.5]],
    ["重点三家", ["三家", 3]],
    ["技术、三家", ["三家", 3]],
    ["一百零五、三家", ["一百零五", 105], ["三家", 3]],
    ["近千余家", ["近千余家", 1000]],
    ["上百亿元", ["上百亿元", 100]],
  ])("in %s it is", (text, ...expected) => {
    expect(printsOf(text)).toEqual(expected);
  });

  test("one with several multipliers is told in plain digits", () => {
    expect(amount("1亿3000万元")).toMatchObject({ digits: "130000000", unit: "元", value_base: 1.3e8 });
  });

  test("the unit behind 多 and 余 is the number's", () => {
    expect(amount("3亿多元")).toMatchObject({
      unit: "亿元",
      unit_base: "CNY",
      value_base: 3e8,
      qualifier: "more_than",
    });
  });
});

describe("a sign", () => {
  test.each([
    ["下降3%", "下降3%", -3, "-3"],
    ["下降了3.50%", "下降了3.50%", -3.5, "-3.50"],
    ["负增长3%", "负增长3%", -3, "-3"],
    ["减少了3‰", "减少了3‰", -3, "-3"],
    ["回落3个百分点", "回落3个百分点", -3, "-3"],
    ["下滑3百分点", "下滑3百分点", -3, "-3"],
    ["缩减3成", "缩减3成", -3, "-3"],
    ["下降约3%", "下降约3%", -3, "-3"],
    ["增长-2.5%", "-2.5%", -2.5, "-2.5"],
    // A dash behind a number, a unit, a letter or a dash is none.
    ["至-2.5%", "-2.5%", -2.5, "-2.5"],
    ["--2.5%", "2.5%", 2.5, "2.5"],
    ["A-2.5%", "2.5%", 2.5, "2.5"],
    // Where a rate now stands, and what is no rate.
    ["下降到3%", "3%", 3, "3"],
    ["下降，共3%", "3%", 3, "3"],
    ["减少3个", "3个", 3, "3"],
    ["增长3%", "3%", 3, "3"],
  ])("in %s: %s is %d", (text, printed, value, digits) => {
    expect(amount(text)).toMatchObject({ printed, value, digits });
  });

  test("is in the base too", () => {
    expect(amount("下降3.5%").value_base).toBe(-0.035);
  });

  test.each(["10-20亿元", "10个-20个", "5元-8元", "3%-5%", "2家-3家", "2项-3项", "2人-3人"])(
    "is none in the range %s",
    (text) => {
      expect(amounts(text).map(({ value }) => value > 0)).toEqual([true, true]);
    },
  );
});

test.each([
  ["排名第10位", 2, 3],
  ["增长-2.5%", 2, 3],
  ["增长约2.5%", 2, 3],
  ["同比下降2.5%", 2, 4],
])("of %s the print begins at %d, its first numeral at %d", (text, from, at) => {
  expect(amount(text)).toMatchObject({ from, at });
});

describe("what is taken", () => {
  test("is no amount, but may hide one behind it", () => {
    const text = "第二届10亿元";
    const taken = (at: number) => at < 3;
    expect(findAmounts(text, { taken }).map(({ printed }) => printed)).toEqual(["10亿元"]);
    expect(findAmounts("二三十家", { taken: (at) => at < 2 })).toEqual([]);
  });

  test("amounts come from left to right, and none is found within another", () => {
    expect(amounts("一百二十家和三亿元").map(({ printed }) => printed)).toEqual(["一百二十家", "三亿元"]);
    expect(amounts("无")).toEqual([]);
  });
});
