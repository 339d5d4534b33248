import { expect, test } from "vitest";
import { growthAt } from "./growth.ts";

/** How the number behind the words is compared. */
const growth = (words: string, unit = "%") => growthAt(words, { from: words.length, unit, inherited: "none" });

test.each([
  ["同比增长", "同比"],
  ["同比", "同比"],
  ["比上年多", "同比"],
  ["比去年多", "同比"],
  ["较上年多", "同比"],
  ["较去年多", "同比"],
  ["上年同期为", "同比"],
  ["去年同期为", "同比"],
  ["环比增长", "环比"],
  ["同比增长3%、环比增长", "环比"],
  ["年均增长", "none"],
  ["同比年均增长", "none"],
  ["较2020年末，增长", "同比"],
  ["比2020年，提高", "同比"],
  ["较2020年，占", "none"],
  ["较上年，提高", "同比"],
  ["比去年同期，提高", "同比"],
  ["较1999年末，提高", "同比"],
  ["占比提高", "none"],
  ["增长的占", "none"],
  [`较2020年${"共".repeat(9)}，提高`, "同比"],
  [`较2020年${"共".repeat(10)}，提高`, "none"],
  ["增长", "同比"],
  ["增速", "同比"],
  ["上涨", "同比"],
  ["下降", "同比"],
  ["增加", "同比"],
  ["回落", "同比"],
  ["下滑", "同比"],
  ["下跌", "同比"],
  ["减少", "同比"],
  ["降低", "同比"],
  ["负增长", "同比"],
  ["缩减", "同比"],
  ["增长率为", "同比"],
  ["增长率达到", "同比"],
  ["增长了", "同比"],
  ["增长达", "同比"],
  ["增长约", "同比"],
  ["增长近", "同比"],
  ["增长超", "同比"],
  ["增长超过", "同比"],
  ["增长突破", "同比"],
  ["增长不低于", "同比"],
  ["增长不超过", "同比"],
  ["增长-", "同比"],
  ["增长，达", "none"],
  ["占", "none"],
])("%s86.3%%: %s", (words, expected) => {
  expect(growth(words)).toBe(expected);
});

test.each([
  ["%", "同比"],
  ["‰", "同比"],
  ["个百分点", "同比"],
  ["百分点", "同比"],
  ["倍", "同比"],
  ["个", "none"],
  ["亿元", "none"],
])("what merely grows is a rate in %s: %s", (unit, expected) => {
  expect(growth("增长", unit)).toBe(expected);
  expect(growth("较2020年，增加", unit)).toBe(expected);
  expect(growth("同比增长", unit)).toBe("同比");
});

test.each([..."。！？!?；;\n，,、（("])("the clause begins behind %j", (sign) => {
  expect(growth(`同比${sign}共`)).toBe("none");
});

test("the clause is at most 24 letters, and begins with the text", () => {
  expect(growth(`同比${"共".repeat(22)}`)).toBe("同比");
  expect(growth(`同比${"共".repeat(23)}`)).toBe("none");
  expect(growthAt("同比增长5%", { from: 0, unit: "%", inherited: "none" })).toBe("none");
});

test("an enumeration carries on what it began with", () => {
  expect(growthAt("占", { from: 1, unit: "%", inherited: "环比" })).toBe("环比");
});
