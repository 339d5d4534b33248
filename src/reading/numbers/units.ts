/** What a unit counts in, and how many of the base one of it is. */
export interface KnownUnit {
  base: string;
  factor: number;
}

type Measure = readonly [base: string, factor: number, words: string];

// Words of one line count the same.
const measures: readonly Measure[] = [
  ["CNY", 1, "元 元人民币 人民币"],
  ["USD", 1, "美元 美金 元美金"],
  ["EUR", 1, "欧元"],
  ["GBP", 1, "英镑"],
  ["JPY", 1, "日元 日圆"],
  ["KRW", 1, "韩元 韩币 韩圆"],
  ["HKD", 1, "港元 港币 元港币 港币元"],
  ["MOP", 1, "澳门元 澳门币"],
  ["TWD", 1, "新台币 元新台币 台币"],
  ["AUD", 1, "澳元 澳大利亚元"],
  ["CAD", 1, "加元 加拿大元"],
  ["SGD", 1, "新加坡元 新元"],
  ["CHF", 1, "瑞士法郎 瑞郎"],
  ["RUB", 1, "卢布"],
  ["INR", 1, "卢比 印度卢比"],
  ["THB", 1, "泰铢"],
  ["MNT", 1, "图格里克"],
  ["KZT", 1, "坚戈"],
  ["1", 0.01, "%"],
  ["1", 0.001, "‰"],
  ["个百分点", 1, "个百分点 百分点"],
  ["个百分点", 0.01, "个基点 基点"],
  ["1", 1, "倍"],
  ["1", 0.1, "成"],
  ["1", 1e8, "个亿"],
  ["CNY", 1e8, "个亿元"],
  ["W", 1e12, "TW"],
  ["W", 1e9, "GW GWp 吉瓦"],
  ["W", 1e6, "MW MWp 兆瓦"],
  ["W", 1e3, "kW KW kw kWp 千瓦"],
  ["W", 1, "瓦"],
  ["Wh", 1e12, "TWh 太瓦时"],
  ["Wh", 1e9, "GWh 吉瓦时"],
  ["Wh", 1e6, "MWh 兆瓦时"],
  ["Wh", 1e3, "kWh KWh KWH kwh 千瓦时 千瓦小时 度电"],
  ["day", 1, "日 天 个工作日 工作日"],
  ["平方米", 1, "平方米 平米 ㎡ m² m2"],
  ["平方公里", 1, "平方公里 平方千米 ㎢ km² km2"],
  ["立方米", 1, "立方米 立方 ㎥ m³ m3"],
  ["标准立方米", 1, "标准立方米 标立方米 标方"],
  ["公顷", 1, "公顷 ha hm² hm2"],
  ["公里", 1, "公里 千米 km KM"],
  ["米", 1, "米 m"],
  ["厘米", 1, "厘米 cm"],
  ["毫米", 1, "毫米 mm"],
  ["微米", 1, "微米 μm um"],
  ["纳米", 1, "纳米 nm"],
  ["吨", 1, "吨 t"],
  ["吨标准煤", 1, "吨标准煤 吨标煤"],
  ["千克", 1, "千克 公斤 kg"],
  ["升", 1, "升 L"],
  ["标准箱", 1, "标准箱 标箱 个标准箱 个标箱 TEU"],
  ["千伏", 1, "千伏 kV KV kv"],
  ["千伏安", 1, "千伏安 kVA KVA"],
  ["摄氏度", 1, "摄氏度 ℃ °C"],
  ["小时", 1, "小时 h"],
];

/** What stands for itself: measures of weight and time, and counting words. */
const plain = [
  ..."斤克里亩顷箱桶瓶头只羽匹株棵粒把张幅册本部台辆艘架列套组件批次场届支队条项类种个家户人名位所座处栋间层片块级期段轮款门笔宗起例股份课节堂顿趟班岗枚颗根孔口眼井站点区市县旗镇村盟州省国大年月周分秒",
  ..."人次 车次 架次 班次 批次 场次 户次 件次 盟市 旗县 省市 分钟 个小时 个月 毫升".split(" "),
];

// Seen in texts and no quantity of the project; 度 may be of heat, angles or power, 个点 a place.
const strangers =
  "兆 兆帕 兆焦 兆比特 兆字节 兆赫 千焦 千帕 焦耳 焦 帕 赫兹 比特 字节 马力 度 个点 平方 点位 英里 英尺 克拉".split(
    " ",
  );

const units = new Map<string, KnownUnit>([
  ...plain.map((word): [string, KnownUnit] => [word, { base: word, factor: 1 }]),
  ...measures.flatMap(([base, factor, words]) =>
    words.split(" ").map((word): [string, KnownUnit] => [word, { base, factor }]),
  ),
]);

const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** As data/vocab names what a quantity is told per: 元/人 is CNY/person. */
const pers: Readonly<Record<string, string>> = { 亩: "mu", 人: "person", 月: "month", 个: "project" };

/** The unit words, longest first, for a pattern. */
export const unitWords: readonly string[] = [...units.keys()].toSorted((a, b) => b.length - a.length);

// A word in Latin letters goes on to the last of them: 5kmx counts no kilometres.
const wordPattern = [...unitWords, ...strangers]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => (/[A-Za-z\d²³]$/.test(word) ? `${word}(?![A-Za-z\\d²³])` : word))
  .join("|");
const latin = "[A-Za-zμΩ°℉][A-Za-zμ]{1,11}[²³]?(?![A-Za-z\\d²³])";
const told = `[百千万亿]??(?:${wordPattern}|${latin}|\\p{Script=Han})`;
const per = `(?:(?<![%‰点倍成])/${told}(?:[/·]${told}){0,2}|每(?:吨|亩|平方米|平方公里|公里|千瓦时|公斤|千克))`;

/** The source of a pattern of one unit, told per another or not: 吨, m², 元/平方米; words that are not known as well. */
export const unitPattern = `(?:(?:${wordPattern}|${latin})${per}?)`;

/**
 * Reads a unit with its multiplier: 亿元 is 10⁸ CNY, 万千瓦时 10⁷ Wh, 万元/亩 10⁴ CNY/mu; the empty unit counts ones.
 * Undefined for any other word.
 */
export function readUnit(word: string): KnownUnit | undefined {
  if (word === "") return { base: "1", factor: 1 };
  const [above = "", below, more] = word.split(/[/每]/);
  if (below !== undefined) return more === undefined ? readPer(above, below) : undefined;
  // 度 is power in 3亿度 and 元/度, and may be heat or an angle in 30度.
  const known = units.get(word);
  if (known) return known;
  const times = multipliers[word[0] ?? ""];
  const rest =
    times === undefined
      ? undefined
      : word.length === 1
        ? { base: "1", factor: 1 }
        : readUnit(word.slice(1).replace(/^度$/u, "度电"));
  return rest && times !== undefined ? { base: rest.base, factor: rest.factor * times } : undefined;
}

function readPer(above: string, below: string): KnownUnit | undefined {
  const [over, under] = [readUnit(above), readUnit(below.replace(/^度$/u, "度电"))];
  if (!over || !under || above === "" || below === "") return undefined;
  const factor = Number((over.factor / under.factor).toPrecision(14));
  return { base: `${over.base}/${pers[under.base] ?? under.base}`, factor };
}

const currencies =
  "(?:人民币|美元|美金|欧元|英镑|日元|韩元|港元|港币|澳元|卢布|新台币|[$€£￥¥]|USD|HKD|EUR|RMB)(?:约|近|超)?$";
const prefix = new RegExp(currencies, "u");
const yuan = /(?:人民币|[￥¥]|RMB)(?:约|近|超)?$/u;
// Behind a number without a unit these go on in the sentence; any other letter may begin a unit that is not known.
const goesOn =
  /^(?:(?!\/\p{L})[^\p{L}°]|[以左上的和与及至到多余在用由投是为同比较占于增降减将均已又但而并或等起来也不、]|$)/u;

interface Around {
  before: string;
  behind: string;
}

/**
 * What a unit counts in the place where it stands; undefined where nobody knows: of 500万焦耳 neither 焦耳 nor how much
 * a bare 500万 would be, of 港币500万元 what kind of 元.
 */
export function readUnitAt(unit: string, { before, behind }: Around): KnownUnit | undefined {
  if (unit === "第") return { base: "第", factor: 1 };
  const bare = /^[百千万亿]*$/u.test(unit);
  if (prefix.test(before) && (bare || (/^[万亿]*元$/u.test(unit) && !yuan.test(before)))) return undefined;
  return bare && !goesOn.test(behind) ? undefined : readUnit(unit);
}
