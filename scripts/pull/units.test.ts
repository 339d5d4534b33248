import { expect, test } from "vitest";
import { readUnit, unitWords } from "./units.ts";

test.each([
  ["", "1", 1],
  ["元", "CNY", 1],
  ["万元", "CNY", 1e4],
  ["亿元", "CNY", 1e8],
  ["千万元", "CNY", 1e7],
  ["万亿元", "CNY", 1e12],
  ["元人民币", "CNY", 1],
  ["亿美元", "USD", 1e8],
  ["欧元", "EUR", 1],
  ["日元", "JPY", 1],
  ["港元", "HKD", 1],
  ["%", "1", 0.01],
  ["‰", "1", 0.001],
  ["倍", "1", 1],
  ["成", "1", 0.1],
  ["个百分点", "个百分点", 1],
  ["百分点", "个百分点", 1],
  ["GW", "W", 1e9],
  ["MW", "W", 1e6],
  ["kW", "W", 1e3],
  ["瓦", "W", 1],
  ["千瓦", "W", 1e3],
  ["兆瓦", "W", 1e6],
  ["万千瓦", "W", 1e7],
  ["GWh", "Wh", 1e9],
  ["MWh", "Wh", 1e6],
  ["kWh", "Wh", 1e3],
  ["千瓦时", "Wh", 1e3],
  ["兆瓦时", "Wh", 1e6],
  ["万千瓦时", "Wh", 1e7],
  ["亿度", "Wh", 1e11],
  ["日", "day", 1],
  ["天", "day", 1],
  ["个工作日", "day", 1],
  ["工作日", "day", 1],
  ["个", "个", 1],
  ["十个", "个", 10],
  ["百家", "家", 100],
  ["万吨", "吨", 1e4],
  ["万平方米", "平方米", 1e4],
  ["千米", "千米", 1],
  ["千伏", "千伏", 1],
  ["批次", "批次", 1],
  ["万", "1", 1e4],
  ["亿", "1", 1e8],
  ["百亿", "1", 1e10],
])("%j counts in %s, %d of it", (word, base, factor) => {
  expect(readUnit(word)).toEqual({ base, factor });
});

const words =
  "平方米 平方公里 立方米 标准立方米 标方 公里 千米 厘米 毫米 纳米 公顷 公斤 千克 千伏 摄氏度 人次 车次 架次 班次 批次 场次 户次 件次 盟市 旗县 省市 小时 分钟 个小时 个月";
const letters =
  "吨斤克米里亩顷升箱桶瓶头只羽匹株棵粒把张幅册本部台辆艘架列套组件批次场届支队条项类种个家户人名位所座处栋间层片块级期段轮款门笔宗起例股份课节堂顿趟班岗枚颗根孔口眼井站点区市县旗镇村盟州省国大年月周分秒";

test("counting words and measures of length, area, weight and time stand for themselves", () => {
  for (const word of [...words.split(" "), ...letters]) {
    expect([word, readUnit(word)]).toEqual([word, { base: word, factor: 1 }]);
    expect(unitWords).toContain(word);
  }
});

test.each(["余", "人民币", "文", "元万", "个国家", "万文", "第"])("%j is no unit", (word) => {
  expect(readUnit(word)).toBeUndefined();
});

test("longer words come first, so that a pattern takes 个百分点 before 个", () => {
  const lengths = unitWords.map((word) => word.length);
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  expect(unitWords).toEqual(expect.arrayContaining(["个百分点", "个", "元", "人次", "盟市", "小时", "个月"]));
  expect(unitWords).not.toContain("");
});
