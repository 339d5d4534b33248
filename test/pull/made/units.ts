/** A unit with what it counts in, as a power of ten of the base, and what such numbers are said of. */
export interface Unit {
  word: string;
  base: string;
  shift: number;
  subjects: readonly string[];
}

const money = ["到位资金", "完成投资", "签约额", "协议资金", "固定资产投资", "产业链产值", "引进区外资金"];
const projects = ["签约项目", "开工项目", "实施项目", "入库项目", "洽谈项目"];
const of = (word: string, base: string, shift: number, subjects: readonly string[]): Unit => {
  return { word, base, shift, subjects };
};

/** Units that every reader of such texts must know. */
export const commonUnits: readonly Unit[] = [
  of("亿元", "CNY", 8, money),
  of("亿元", "CNY", 8, money),
  of("万元", "CNY", 4, money),
  of("元", "CNY", 0, ["人均收入", "补贴"]),
  of("万亿元", "CNY", 12, ["固定资产投资", "产业链产值"]),
  of("个", "个", 0, projects),
  of("项", "项", 0, projects),
  of("家", "家", 0, ["引进企业", "走访企业", "对接企业"]),
  of("人", "人", 0, ["新增就业", "培训"]),
  of("万人", "人", 4, ["新增就业", "服务"]),
  of("人次", "人次", 0, ["参会", "接待"]),
  of("亩", "亩", 0, ["供地", "收储土地"]),
  of("公里", "公里", 0, ["新建管网", "通车里程"]),
  of("平方米", "平方米", 0, ["建成厂房"]),
  of("万吨", "吨", 4, ["产量", "新增产能"]),
  of("万千瓦", "W", 7, ["装机容量", "并网规模"]),
  of("万千瓦时", "Wh", 7, ["用电量"]),
  of("亿千瓦时", "Wh", 11, ["发电量"]),
  of("GW", "W", 9, ["新增产能"]),
  of("%", "1", -2, ["开工率", "占比", "资金到位率"]),
  of("‰", "1", -3, ["占比"]),
];

/** Other currencies, and the square metre in one letter. */
export const rareUnits: readonly Unit[] = [
  of("美元", "USD", 0, ["进出口额"]),
  of("亿美元", "USD", 8, ["进出口额", "实际使用外资"]),
  of("万美金", "USD", 4, ["实际使用外资"]),
  of("万英镑", "GBP", 4, ["实际使用外资"]),
  of("亿欧元", "EUR", 8, ["进出口额"]),
  of("亿日元", "JPY", 8, ["进出口额"]),
  of("亿韩元", "KRW", 8, ["进出口额"]),
  of("万港元", "HKD", 4, ["实际使用外资"]),
  of("μm", "微米", 0, ["线宽"]),
  of("㎡", "平方米", 0, ["建成厂房"]),
  of("万㎡", "平方米", 4, ["建成厂房"]),
];

/** Amounts of one thing for each of another; the base is `CNY/mu`. */
export const perUnits: readonly Unit[] = [
  of("万元/亩", "CNY/mu", 4, ["亩均投资强度", "亩均税收"]),
  of("元/吨", "CNY/吨", 0, ["均价"]),
  of("吨/年", "吨/年", 0, ["产能"]),
  of("万吨/年", "吨/年", 4, ["产能"]),
  of("亿元/年", "CNY/年", 8, ["产值"]),
  of("元/平方米", "CNY/平方米", 0, ["租金"]),
  of("元/千瓦时", "CNY/Wh", -3, ["电价"]),
  of("元/人", "CNY/person", 0, ["补贴"]),
];

/** Units that no reader needs to know; what is read of them has no base, or themselves as one. */
export const strangeUnits = "克拉 海里 蒲式耳 加仑 英亩 英里 盎司 Mbps dB PJ".split(" ");

/** Whether a unit counts what cannot be cut: projects, not tons. */
export const isWhole = ({ word }: Unit): boolean => /^[个项家人]/u.test(word);
