import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { toNumber } from "../../arithmetic/ratio.ts";
import { readFolder } from "../../../scripts/normalize/read/folder.ts";
import { findAmounts } from "./amounts.ts";
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
  ["千米", "公里", 1],
  ["千伏", "千伏", 1],
  ["批次", "批次", 1],
  ["万", "1", 1e4],
  ["亿", "1", 1e8],
  ["百亿", "1", 1e10],
])("%j counts in %s, %d of it", (word, base, factor) => {
  expect(readUnit(word)).toEqual({ base, factor });
});

const words =
  "平方米 平方公里 立方米 标准立方米 公里 厘米 毫米 纳米 公顷 千克 千伏 摄氏度 人次 车次 架次 班次 批次 场次 户次 件次 盟市 旗县 省市 小时 分钟 个小时 个月";
const letters =
  "吨斤克米里亩顷升箱桶瓶头只羽匹株棵粒把张幅册本部台辆艘架列套组件批次场届支队条项类种个家户人名位所座处栋间层片块级期段轮款门笔宗起例股份课节堂顿趟班岗枚颗根孔口眼井站点区市县旗镇村盟州省国大年月周分秒";

test("counting words and measures of length, area, weight and time stand for themselves", () => {
  for (const word of [...words.split(" "), ...letters]) {
    expect([word, readUnit(word)]).toEqual([word, { base: word, factor: 1 }]);
    expect(unitWords).toContain(word);
  }
});

test.each(["余", "文", "元万", "个国家", "万文", "第"])("%j is no unit", (word) => {
  expect(readUnit(word)).toBeUndefined();
});

test("longer words come first, so that a pattern takes 个百分点 before 个", () => {
  const lengths = unitWords.map((word) => word.length);
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  expect(unitWords).toEqual(expect.arrayContaining(["个百分点", "个", "元", "人次", "盟市", "小时", "个月"]));
  expect(unitWords).not.toContain("");
});

const aliases =
  "元=人民币 美元=美金 港元=港币=元港币 日元=日圆 韩元=韩币 平方米=㎡=m²=m2 平方公里=km²=㎢ 立方米=m³ 公里=千米=km 千克=公斤=kg 吨=t " +
  "千瓦时=度电=kWh 万千瓦时=万度 标准箱=TEU=标箱 吨标准煤=吨标煤 公顷=ha 千伏=kV 标准立方米=标方";
test.each(aliases.split(" ").map((line) => line.split("=")))("%s is the same by other words", (word, ...others) => {
  for (const other of others) expect([other, readUnit(other)]).toEqual([other, readUnit(word)]);
});

test.each([
  ["元/亩", "CNY/mu", 1],
  ["万元/亩", "CNY/mu", 1e4],
  ["元每亩", "CNY/mu", 1],
  ["亿元/平方公里", "CNY/平方公里", 1e8],
  ["元/吨", "CNY/吨", 1],
  ["元/㎡", "CNY/平方米", 1],
  ["元/千瓦时", "CNY/Wh", 0.001],
  ["元/度", "CNY/Wh", 0.001],
  ["万吨/年", "吨/年", 1e4],
  ["美元/桶", "USD/桶", 1],
  ["t/h", "吨/小时", 1],
  ["元/万人", "CNY/person", 1e-4],
])("%s is told per another: %s, %d of it", (word, base, factor) => {
  expect(readUnit(word)).toEqual({ base, factor });
});

test.each(["元/桌", "元/平方米·月", "元/平方米/月", "/亩", "元/", "焦耳", "兆帕", "度", "Mbps", "元/焦耳"])(
  "nobody knows what %s counts in",
  (word) => {
    expect(readUnit(word)).toBeUndefined();
  },
);

test("what data/vocab names a unit is what it reads as", () => {
  const { units } = readFolder(fileURLToPath(new URL("../../../data", import.meta.url)));
  const read = units.rows.filter(({ unit }) => unit !== "第" && readUnit(unit) !== undefined);
  expect(read.length).toBeGreaterThan(20);
  for (const { unit, base, factor } of read)
    expect([unit, readUnit(unit)]).toEqual([unit, { base, factor: toNumber(factor) }]);
});

test.each([
  ["热值500万焦耳", "万焦耳"],
  ["宽带20兆", "兆"],
  ["速率3.5Mbps", "Mbps"],
  ["压力12兆帕", "兆帕"],
  ["浓度5ppm", "ppm"],
  ["浓度3.5μg/m³", "μg/m³"],
  ["餐费500元/桌", "元/桌"],
  ["租金3元/平方米·月", "元/平方米·月"],
  ["高温30度", "度"],
  ["引进500万呎", "万"],
  ["系数3.5呎", ""],
  ["投资500万/亩", "万"],
  ["投资$3亿", "亿"],
  ["人民币500万", "万"],
  ["港币500万元", "万元"],
  ["增加3个点", "个点"],
])("in %s the unit %j is printed and counts in nothing that is known", (text, unit) => {
  expect(findAmounts(text, { taken: () => false })).toMatchObject([{ unit, unit_base: "", value_base: undefined }]);
});

test.each([
  ["引进500万，", "1", 5e6],
  ["引进500万用于建设", "1", 5e6],
  ["引进500万", "1", 5e6],
  ["系数3.5的", "1", 3.5],
  ["人民币500万元", "CNY", 5e6],
  ["长5km。", "公里", 5],
  ["积13m²，", "平方米", 13],
])("in %s it is known: %s", (text, unit_base, value_base) => {
  expect(findAmounts(text, { taken: () => false })).toMatchObject([{ unit_base, value_base }]);
});

test.each(["5G基站", "4A级", "3D打印", "5kmx"])("%s has no unit but letters of a name or of an unknown one", (text) => {
  expect(findAmounts(text, { taken: () => false }).map(({ unit_base }) => unit_base)).not.toContain("公里");
});
