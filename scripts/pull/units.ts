/** What a unit counts in, and how many of the base one of it is. */
export interface KnownUnit {
  base: string;
  factor: number;
}

const measures: Readonly<Record<string, KnownUnit>> = {
  元: { base: "CNY", factor: 1 },
  元人民币: { base: "CNY", factor: 1 },
  美元: { base: "USD", factor: 1 },
  欧元: { base: "EUR", factor: 1 },
  日元: { base: "JPY", factor: 1 },
  港元: { base: "HKD", factor: 1 },
  "%": { base: "1", factor: 0.01 },
  "‰": { base: "1", factor: 0.001 },
  个百分点: { base: "个百分点", factor: 1 },
  百分点: { base: "个百分点", factor: 1 },
  倍: { base: "1", factor: 1 },
  成: { base: "1", factor: 0.1 },
  GW: { base: "W", factor: 1e9 },
  MW: { base: "W", factor: 1e6 },
  kW: { base: "W", factor: 1e3 },
  千瓦: { base: "W", factor: 1e3 },
  兆瓦: { base: "W", factor: 1e6 },
  瓦: { base: "W", factor: 1 },
  GWh: { base: "Wh", factor: 1e9 },
  MWh: { base: "Wh", factor: 1e6 },
  kWh: { base: "Wh", factor: 1e3 },
  千瓦时: { base: "Wh", factor: 1e3 },
  兆瓦时: { base: "Wh", factor: 1e6 },
  度: { base: "Wh", factor: 1e3 },
  日: { base: "day", factor: 1 },
  天: { base: "day", factor: 1 },
  个工作日: { base: "day", factor: 1 },
  工作日: { base: "day", factor: 1 },
};

/** What stands for itself: measures of length, area, weight and time, and counting words. */
const plain = [
  ..."吨斤克米里亩顷升箱桶瓶头只羽匹株棵粒把张幅册本部台辆艘架列套组件批次场届支队条项类种个家户人名位所座处栋间层片块级期段轮款门笔宗起例股份课节堂顿趟班岗枚颗根孔口眼井站点区市县旗镇村盟州省国大年月周分秒",
  "平方米",
  "平方公里",
  "立方米",
  "标准立方米",
  "标方",
  "公里",
  "千米",
  "厘米",
  "毫米",
  "纳米",
  "公顷",
  "公斤",
  "千克",
  "千伏",
  "摄氏度",
  "人次",
  "人民币",
  "车次",
  "架次",
  "班次",
  "批次",
  "场次",
  "户次",
  "件次",
  "盟市",
  "旗县",
  "省市",
  "小时",
  "分钟",
  "个小时",
  "个月",
  "个国家",
  "余",
].filter((word) => word !== "个国家" && word !== "余" && word !== "人民币");

const units = new Map<string, KnownUnit>([
  ...plain.map((word): [string, KnownUnit] => [word, { base: word, factor: 1 }]),
  ...Object.entries(measures),
]);

const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The unit words, longest first, for a pattern. */
export const unitWords: readonly string[] = [...units.keys()].toSorted((a, b) => b.length - a.length);

/**
 * Reads a unit with its multiplier: 亿元 is 10⁸ CNY, 万千瓦时 10⁷ Wh; the empty unit counts ones. Undefined for any other
 * word.
 */
export function readUnit(word: string): KnownUnit | undefined {
  if (word === "") return { base: "1", factor: 1 };
  const known = units.get(word);
  if (known) return known;
  const [first = ""] = word;
  const times = multipliers[first];
  const rest = times === undefined ? undefined : word.length === 1 ? { base: "1", factor: 1 } : readUnit(word.slice(1));
  return rest && times !== undefined ? { base: rest.base, factor: rest.factor * times } : undefined;
}
