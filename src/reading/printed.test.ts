import { expect, test, describe } from "vitest";
import { hedgesAfter, hedgesBefore } from "../model/hedges.ts";
import { readHedge, digitsOf, hasPlacesOf, readBeginning, readPrinted } from "./printed.ts";
import { readNumber } from "../arithmetic/number.ts";

test.each([
  ["2633亿元", "exact", "2633亿元"],
  ["约2633亿元", "about", "2633亿元"],
  ["大约20家", "about", "20家"],
  ["近400名", "nearly", "400名"],
  ["接近400名", "nearly", "400名"],
  ["超过30%", "more_than", "30%"],
  ["超千亿元", "more_than", "千亿元"],
  ["不低于15%", "at_least", "15%"],
  ["不超过5个", "at_most", "5个"],
  ["亿元以上", "at_least", "亿元"],
  ["30%以下", "at_most", "30%"],
  ["20日以内", "at_most", "20日"],
  ["两日内", "at_most", "两日"],
  ["15%左右", "about", "15%"],
  ["150余家", "more_than", "150家"],
  ["十余家", "more_than", "十家"],
  ["3亿多元", "more_than", "3亿元"],
  // 多 before the digits, or behind the unit, is no hedge.
  ["多3家", "exact", "多3家"],
  ["3家多", "exact", "3家多"],
  // Of two hedges the one before the number counts.
  ["约20天以上", "about", "20天"],
  ["近150余家", "nearly", "150家"],
  ["150余家以上", "at_least", "150家"],
])("%s is %s, %s", (printed, qualifier, rest) => {
  expect(readHedge(printed)).toEqual({ qualifier, rest });
});

test.each([..."0零一二两三四五六七八九十百千万亿"])("余 and 多 behind %s are taken off", (numeral) => {
  expect(readHedge(`${numeral}余家`)).toEqual({ qualifier: "more_than", rest: `${numeral}家` });
  expect(readHedge(`${numeral}多家`)).toEqual({ qualifier: "more_than", rest: `${numeral}家` });
});

// A shorter word must not hide a longer one: 超 would read 超过3个 as 过3个.
test.each([...hedgesBefore])("%s before a number reads as %s", (word, qualifier) => {
  expect(readHedge(`${word}3个`)).toEqual({ qualifier, rest: "3个" });
});

test.each([...hedgesAfter])("%s behind a number reads as %s", (word, qualifier) => {
  expect(readHedge(`3个${word}`)).toEqual({ qualifier, rest: "3个" });
});

const units =
  ",亿元,万元,元,亿级,亿,%,倍,个,家,名,项,条,次,人次,批次,场,支,位,大,级,日,只,亿只,万只,套,万套,千瓦,万千瓦,万千瓦时,GW,盟市,第".split(
    ",",
  );

describe("a print", () => {
  test.each([
    ["167.74亿元", "167.74", "亿元", "exact"],
    ["500万元以上", "500", "万元", "at_least"],
    ["约2633亿元", "2633", "亿元", "about"],
    ["近400名", "400", "名", "nearly"],
    ["近100位", "100", "位", "nearly"],
    ["150余家", "150", "家", "more_than"],
    ["10余个", "10", "个", "more_than"],
    ["十余家", "10", "家", "more_than"],
    ["10多家", "10", "家", "more_than"],
    ["3亿多元", "3", "亿元", "more_than"],
    ["⼆⼗个", "20", "个", "exact"],
    ["十億餘元", "10", "亿元", "more_than"],
    ["—2.5%", "-2.5", "%", "exact"],
    ["56\u200b7亿元", "567", "亿元", "exact"],
    ["超千亿元", "1000", "亿元", "more_than"],
    ["超过30%", "30", "%", "more_than"],
    ["突破4000亿元", "4000", "亿元", "more_than"],
    ["百亿元以上", "100", "亿元", "at_least"],
    ["亿元以上", "1", "亿元", "at_least"],
    ["三亿五千万元", "350000000", "元", "exact"],
    ["三万亿元", "30000", "亿元", "exact"],
    ["不低于15%", "15", "%", "at_least"],
    ["不少于3场", "3", "场", "at_least"],
    ["不超过5个", "5", "个", "at_most"],
    ["百亿级", "100", "亿级", "exact"],
    ["千亿级", "1000", "亿级", "exact"],
    ["超百亿级", "100", "亿级", "more_than"],
    ["1.6亿只", "1.6", "亿只", "exact"],
    ["1000万只", "1000", "万只", "exact"],
    ["50万套", "50", "万套", "exact"],
    ["500万千瓦", "500", "万千瓦", "exact"],
    ["13万千瓦时", "13", "万千瓦时", "exact"],
    ["8GW", "8", "GW", "exact"],
    ["1,005,136万元", "1005136", "万元", "exact"],
    ["1/3", "1/3", "", "exact"],
    ["三分之一", "1/3", "", "exact"],
    ["过半", "1/2", "", "more_than"],
    ["73.1%", "73.1", "%", "exact"],
    ["７３.1％", "73.1", "%", "exact"],
    ["15%左右", "15", "%", "about"],
    ["2倍", "2", "倍", "exact"],
    ["五大", "5", "大", "exact"],
    ["两大", "2", "大", "exact"],
    ["两级", "2", "级", "exact"],
    ["五盟市", "5", "盟市", "exact"],
    ["5家", "5", "家", "exact"],
    ["370人次", "370", "人次", "exact"],
    ["第10位", "10", "位", "exact"],
    ["第一", "1", "第", "exact"],
    ["两日内", "2", "日", "at_most"],
    ["十日", "10", "日", "exact"],
    ["577.2", "577.2", "", "exact"],
    ["下降3.5%", "-3.5", "%", "exact"],
    ["减少了20个", "-20", "个", "exact"],
    ["下降近3%", "-3", "%", "nearly"],
    ["-3.5%", "-3.5", "%", "exact"],
  ])("%s is %s %s, %s", (printed, value, unit, qualifier) => {
    expect(readPrinted(printed, { units })).toMatchObject({ value: readNumber(value).value, unit, qualifier });
  });

  test.each(["一流", "5吨", "亿元A", "若干家", "多家", "下降若干%", "十第五位", ""])("%j is none", (printed) => {
    expect(readPrinted(printed, { units })).toBeUndefined();
  });

  test("keeps the multiplier with the number where no such unit is known", () => {
    expect(readPrinted("50万套", { units: ["套"] })?.value).toEqual(readNumber("500000").value);
  });

  test("a unit is known in any width, and begins with its multiplier where it is the whole number", () => {
    expect(readPrinted("5%", { units: ["％"] })?.unit).toBe("％");
    expect(readPrinted("个百分点", { units: ["个百分点"] })).toBeUndefined();
  });

  test.each([
    ["577.2", "577.2", true],
    ["2000套#", "2000", true],
    ["577.2", "577", false],
    ["577.2", "57", false],
    ["5万台#", "5", true],
    ["577.2", "57.72", false],
    ["57套", "5", false],
    ["1,005套", "1005", true],
    ["1,005套", "1", false],
    ["套2000", "2000", false],
  ])("whose unit was lost: %s begins with %s is %s", (printed, value, begins) => {
    expect(readBeginning(printed, readNumber(value).value) !== undefined).toBe(begins);
  });
});

test.each([
  ["100.50", "100.50"],
  ["-3.0", "-3.0"],
  ["0.05", "0.05"],
  ["-0.10", "-0.10"],
  ["12", "12"],
  ["0", "0"],
  ["-1/3", "-1/3"],
  ["4/2", "2/1"],
])("%s has the digits %s", (text, digits) => {
  expect(digitsOf(readNumber(text))).toBe(digits);
});

test.each([
  ["167.74", "167.74", true],
  ["167.74", "167.7400000000", false],
  ["167.70", "167.7", false],
  ["五百万", "5000000", true],
  ["五百万", "5000000.0", false],
  ["半", "0.5", true],
  ["半", "0.50", false],
  ["三分之一", "1/3", true],
])("%s is told to the places of %s: %s", (printed, value, same) => {
  const read = readPrinted(printed, { units: [""] });
  expect(read && hasPlacesOf(read, readNumber(value))).toBe(same);
});
