import type { Reason } from "../model/types.ts";
import type { JoinedText } from "./joined-text.ts";
import { apart } from "./joined-text.ts";
import { labelsIn } from "./tables/unit-labels.ts";

/** A stretch of a joined text that is no quantity, and why. */
export interface Aside {
  from: number;
  to: number;
  reason: Reason;
  /** Whether it is a word of vocab/not-numerals.csv, which is accounted for once and for all. */
  word?: boolean;
}

interface Rule {
  reason: Reason;
  /** Where it has a group named `n`, only that is set aside; else all that matches. */
  pattern: RegExp;
  /** Whether it only holds at the beginning of a line or sentence. */
  atStart?: boolean;
}

const cn = "[〇零一二三四五六七八九十百千万亿两]";
const to = `(?:[-~]{1,2}|至|到|${apart})`;
const year = "(?:(?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})";

// The first rule that covers a character decides.
const rules: readonly Rule[] = [
  { reason: "telephone", pattern: /(?<!\d)(?:\+?86-?)?0\d{2,3}-\d{7,8}(?:-\d+)?(?!\d)/gu },
  { reason: "telephone", pattern: /(?<!\d)(?:1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d)/gu },
  {
    reason: "telephone",
    pattern: /(?:电话|热线|传真|手机|邮编|邮政编码|QQ|微信号?)[:：]?(?<n>\d[\d、,，-]{0,60}\d)/gu,
  },
  {
    reason: "document-number",
    pattern:
      /ICP[备证]\d{1,20}号?(?:-\d{1,4})?|公网安备\d{1,20}号|(?:标识码|备案号|编号|证号|条码|统一社会信用代码|ISSN|CN)[:：]?(?<n>\d[\dXx-]{0,40})/gu,
  },
  {
    reason: "document-number",
    pattern: /[〔[【(]\d{4}[〕\]】)](?:第?\d{1,9}号)?|(?<!\d)第?\d{1,9}号(?!线)(?:令|文)?/gu,
  },
  {
    reason: "date",
    pattern: /(?<![A-Za-z])FY'?(?:20)?\d{2}(?:[-~/](?:FY)?'?(?:20)?\d{2})?(?!\d)|(?:19|20)\d{2}财年/gu,
  },
  { reason: "document-number", pattern: /(?<![\d.,])\d{9,}(?![\d.,]{0,20}(?:元|万|亿|%|个|项|家|吨))/gu },
  { reason: "date", pattern: new RegExp(`${year}[-/.]\\d{1,2}[-/.]\\d{1,2}${apart}?`, "gu") },
  { reason: "date", pattern: new RegExp(`(?<![\\d:.])\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:.])`, "gu") },
  {
    reason: "date",
    pattern: new RegExp(`${year}(?:年)?(?:${to}|、|和|与)${year}年?(?:度)?|${year}年度?(?:[初末底])?(?:以来)?`, "gu"),
  },
  {
    reason: "date",
    pattern: new RegExp(
      `(?<!\\d)(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:月)?${to}(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:底|末|初)?`,
      "gu",
    ),
  },
  {
    reason: "date",
    pattern: new RegExp(
      `(?<![\\d${apart}个])(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|中旬|上旬|下旬)?(?:(?:[0-3]?\\d|[一二三]?十?[一二三四五六七八九]?)(?:${to}[0-3]?\\d)?[日号])?`,
      "gu",
    ),
  },
  {
    reason: "date",
    pattern: new RegExp(
      `(?<![\\d.])(?:[1-9]|[12]\\d|3[01])(?:${to}(?:[1-9]|[12]\\d|3[01]))?日(?![内产均处供元])`,
      "gu",
    ),
  },
  {
    reason: "date",
    pattern:
      /(?<![\d一二三四五六七八九十])(?:前?[一二三四1-4]季度?|第[一二三四]季度|[上下]半[年月]|前三季|近半年|半年|大半年|半月)/gu,
  },
  { reason: "date", pattern: /时间过(?<n>半)/gu },
  {
    reason: "date",
    pattern: new RegExp(
      `(?<!\\d)(?:近|前|后|过去|未来|连续|这|今后)(?<n>(?:\\d{1,3}|${cn}{1,3})(?:多|余)?个?(?:年|月|周|天|季度))`,
      "gu",
    ),
  },
  {
    reason: "date",
    pattern: new RegExp(`(?:(?<![\\d.,])[1-9]\\d?|(?<!\\d)${cn}{1,3})年(?=[间内来后前多来]|攻坚|行动|规划|计划)`, "gu"),
  },
  {
    reason: "name",
    pattern: new RegExp(`(?<![\\d.,])(?:[1-9]\\d?|${cn}{1,3})年(?=行动|规划|计划|攻坚|倍增|任期)`, "gu"),
  },
  {
    reason: "date",
    pattern: /初[一二三四五六七八九十]|除夕|[一二三四五六日](?=至周)|(?:周|星期|礼拜)(?<n>[一二三四五六])/gu,
  },
  {
    reason: "road-number",
    pattern:
      /(?:[GSX]\d{1,4}[、和与]){0,6}[GSX]\d{1,4}(?=线|国道|省道|高速|公路)|(?<!\d)(?:\d{2,4}[、和与]){0,6}\d{2,4}(?=国道|省道|县道)|(?<!\d)\d{1,3}号线/gu,
  },
  {
    reason: "chemical-name",
    pattern:
      /(?<![\d,，、])\d(?:[,，、]\d){0,5}-(?=[丁丙乙甲戊己庚辛壬癸二三四氯溴硝氨羟苯萘])(?:[二三四五六]+)?|\d[,，]\d-?丁[二三]/gu,
  },
  {
    reason: "chemical-name",
    pattern:
      /[一二三四五六七八九十]{1,3}(?=氟|氯|溴|碘|氧化|硫化|甲基?|乙基?|丙|羟|磷酸|硼|聚氰|苯|醇胺|烯腈|元前驱|元材料|元锂)|丁(?<n>[二三])|钛酸四|(?:甲|乙|丙|丁)(?<m>[二三四])(?=醇|酸|胺|烯|酯)/gu,
  },
  {
    reason: "name",
    pattern:
      /(?:前)?(?<!\d)\d{1,5}强(?!度|化|大)|(?<![一二三四五六七八九十百两])[一二三四五六七八九十百两]{1,5}强(?=企业|县|名单|榜)/gu,
  },
  {
    reason: "name",
    pattern: /(?<!\d)\d{1,4}\+[\dNnXx]{1,4}(?:\+[\dNnXx]{1,4}){0,5}|[一二三四五六七八九]\+[一二三四五六七八九NnXx]/gu,
  },
  {
    reason: "name",
    pattern:
      /“?十[一二三四五]五”?|一带一路|一带|一路(?=”|、|,|沿)|三去一降一补|(?:党的)?(?:十[一二三四五六七八九]|二十)大|双碳|八项规定|四风|三严三实|两学一做|两个(?:确立|维护|基地|屏障|一以贯之)|四个(?:意识|自信|全面)|九三学社|一国两制/gu,
  },
  {
    reason: "ordinal",
    pattern: new RegExp(
      `(?:第)?${cn}{1,4}届(?:${cn}中全会|${cn}次(?:会议|全体会议|全会)?)?(?:[、和]${cn}中(?:全会)?)*|${cn}中全会|第(?:${cn}{1,6}|\\d{1,4})(?:届|次|版|章|节|条|款|编|期|批|轮|阶段|方阵|梯队|产业|动力|要务|要事|抓手|责任|时间|线|现场|课|车间|资源|书记|会|党委|纪检|巡视|检察|督察)|首[届批次]`,
      "gu",
    ),
  },
  {
    reason: "ordinal",
    pattern: new RegExp(
      `第[一二三](?:[、和][一二三])+(?:产业)|第(?:${cn}{1,6}|\\d{1,4})(?=代|度|页|师|名书记|产业)|${cn}届|${cn}次(?=党代会|会议|全会|全体|代表大会)`,
      "gu",
    ),
  },
  { reason: "ordinal", pattern: /(?<![十百千万亿一二三四五六七八九])[一二三四五六七八九十]{1,2}期/gu },
  { reason: "name", pattern: /[一二三]次产业|[一二三]产(?=业|项目|增加值|比重|融合)|[一二三]{2,3}产业?/gu },
  {
    reason: "name",
    pattern:
      /四大班子|五大(?:任务|发展理念|理念)|(?:三大)(?:攻坚战|运营商)|[一二三四五六七八九十](?:个一|个必须|位一体|位(?=一体)|网(?=通办|统管)|办(?=”|”改革|、)|级联动|方联动|心|化(?=协同|改造)|证合一|本账|张清单)|一(?:网通办|网统管|站式|件事|企一策|对一|把手|抓到底|盘棋|张图|刻钟|小时(?=[城经]))|半小时(?=[城经])|百日|百年|万家|千企|百企/gu,
  },
  {
    reason: "name",
    pattern:
      /[两三四五六](?=新|图|表|库|分析|都|高|率|链|化|优|型|端|证|方|专|重|廊|横|纵|轴|带|心|核|极|翼|湖|河|北|江)/gu,
  },
  {
    reason: "list-marker",
    pattern: new RegExp(`[一二三四五六七八九十]{1,2}(?:是|要|则|来|、|\\.)(?!${cn})`, "gu"),
    atStart: true,
  },
  {
    reason: "list-marker",
    pattern:
      /[(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)]|\d{1,2}(?:[.、．)](?!\d)|\.(?=(?:19|20)\d{2}(?:年|财年|[-~至到/.]\d)))/gu,
    atStart: true,
  },
  { reason: "list-marker", pattern: /[(][一二三四五六七八九十]{1,3}[)]|[①-⒛㈠-㈩㊀-㊉❶-➓⓫-⓾]/gu },
  { reason: "list-marker", pattern: /(?<=[，。；：,;:])[一二三四五六七八九十]是/gu },
  {
    reason: "date",
    pattern: new RegExp(
      `(?<![\\d.,])${year}(?![\\d.,]|[十百千万亿]|元|个|家|项|人|吨|亩|%|公里|米|户|条|套|件|台|名|㎡|平|立方|公顷|倍|[‰A-Za-z]|场|批|辆|栋|次|位)`,
      "gu",
    ),
  },
  // As many as nobody knows.
  {
    reason: "idiom",
    pattern:
      /[一二三四五六七八九]?[十百千](?:几|数(?=[十百千万亿家个项人户名]))[百千万亿]{0,3}|[几数][十百千万亿]{1,6}(?!\d)|成百上千|成千上万|上百上千|千千万万|万千(?![瓦伏克米])/gu,
  },
  {
    reason: "idiom",
    pattern:
      /千(?=方百计|帆|军|辛|里马|家万户|载|头万绪|锤|钧|古|篇|秋|差万别|变|丝|万(?![元个家人吨亩美欧日港千]))|(?<=千)万(?=家|户|变)|百(?=舸|花|姓|尺|折|年|业|科|度|倍|计|日|态|般|万雄)|万(?=马|众|里|象|紫|家|达|科|物|能|一|千(?![瓦伏克米])|全|事|无|有引力|元户|向)|亿(?=利|阳|华|嘉|纬)|五(?=湖|彩|金|谷|花|星|洲|原|颜)|七(?=彩|夕)|八(?=方|达|仙|卦)|九(?=州|天|霄|原)|四(?=面|海|起|川|季|处|邻|方|通|溢)|三(?=思|一重|维|角|峡|农|北|江|亚|星|菱|甲|生万|令)|十(?=分(?!之)|足|全十|字|堰|面)|两(?=岸|会|侧|手|翼|点论|江|广|全|旁|相|用|弹|不|难|栖|端)|六(?=安|合|盘)/gu,
  },
  { reason: "idiom", pattern: /[两三四五六]位数/gu },
  {
    reason: "idiom",
    pattern:
      /(?<=唯|统|专|单|归|划|之|逐|同|万|始终如|如|某|每|这|那|另|哪|新)一(?![亿万千百]|项|十)|(?<!第)一(?![十百千万亿〇零二三四五六七八九]|半|成)/gu,
  },
  {
    reason: "idiom",
    pattern: /半(?=导体|边|径|途|坡|农|成品|挂|壁|球|固态|城|空|夜|路)|(?<=多|大|参|对|减|折|各)半/gu,
  },
];

const starting = /[\n。；：:;！？!?]/u;
const numeral = /[\p{N}一二三四五六七八九十百千万亿两半]/u;

/** Every stretch that a rule, a name in quotes or a fixed word sets aside, in order and without overlaps. */
export function findAsides(
  joined: JoinedText,
  {
    words = [],
    isNumber = () => false,
  }: {
    words?: readonly string[];
    /** Whether a place is in a cell of a table that its labels make a number: 2022 there is no year. */
    isNumber?: (at: number) => boolean;
  } = {},
): Aside[] {
  const taken = new Uint8Array(joined.text.length);
  const asides: Aside[] = [];
  const claim = ({ from, to, reason, word = false }: Aside) => {
    if (!numeral.test(joined.text.slice(from, to)) || isNumber(from)) return;
    for (let at = from; at < to; at += 1) if (taken[at] === 1) return;
    taken.fill(1, from, to);
    asides.push({ from, to, reason, ...(word && { word }) });
  };
  for (const word of words) {
    for (let at = joined.text.indexOf(word); at >= 0; at = joined.text.indexOf(word, at + word.length))
      claim({ from: at, to: at + word.length, reason: "idiom", word: true });
  }
  for (const label of labelsIn(joined.text)) claim({ ...label, reason: "name" });
  for (const name of namesIn(joined.text)) claim(name);
  for (const { reason, pattern, atStart } of rules) {
    for (const match of joined.text.matchAll(pattern)) {
      const before = joined.text[match.index - 1];
      if (atStart && !(before === undefined || starting.test(before) || joined.starts[match.index] === 1)) continue;
      const group = match.groups?.["n"] ?? match.groups?.["m"];
      const from = group === undefined ? match.index : match.index + match[0].lastIndexOf(group);
      const to = group === undefined ? match.index + match[0].length : from + group.length;
      claim({ from, to, reason });
    }
  }
  return asides.toSorted((a, b) => a.from - b.from);
}

/** Chinese numerals within quotation marks, and any within the marks of a title, are part of a name. */
function namesIn(text: string): Aside[] {
  const found: Aside[] = [];
  for (const match of text.matchAll(/《[^《》\n]{1,60}》/gu)) {
    for (const inner of match[0].matchAll(/[0-9]{1,4}(?:[-~][0-9]{1,4})?年?|[〇一二三四五六七八九十百千万亿两]+/gu)) {
      const reason: Reason = /\d{4}/.test(inner[0]) ? "date" : "name";
      found.push({ from: match.index + inner.index, to: match.index + inner.index + inner[0].length, reason });
    }
  }
  for (const match of text.matchAll(/[“"「『‘][^“”"「」『』\n]{1,24}[”"」』’]/gu)) {
    // 百亿元 and the like within quotes is an amount that somebody is quoted with, the whole of it.
    for (const inner of match[0].matchAll(
      /[〇一二三四五六七八九十百千万亿两半]+(?![〇一二三四五六七八九十百千万亿两半元吨亩%])/gu,
    )) {
      found.push({ from: match.index + inner.index, to: match.index + inner.index + inner[0].length, reason: "name" });
    }
    for (const inner of match[0].matchAll(/(?<=^.)(?:19|20)\d{2}(?!年|[.\d])/gu))
      found.push({ from: match.index + inner.index, to: match.index + inner.index + inner[0].length, reason: "date" });
  }
  // A text that is cut off within a name never closes the quotation.
  for (const match of text.matchAll(/[“「『](?<n>[一二三四五六七八九十两]+)[^”」』\n。]{0,24}(?:\n|$)/gu))
    found.push({ from: match.index + 1, to: match.index + 1 + (match.groups?.["n"] ?? "").length, reason: "name" });
  return found;
}
