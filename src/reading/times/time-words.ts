const numerals = "一二三四五六七八九十";
const chineseDigits = "〇一二三四五六七八九";

/** What joins the beginning and the end of a stretch of time. */
export const joins = "(?:[-~]{1,2}|至|到)";

// Not 1.2023, but the year behind the number of a paragraph: 1.2023年.
const yearDigits = "(?<!\\d|\\d,|(?<!(?:^|[\\n。；;：:！？!?])\\d?)\\d\\.)(?:19|20)\\d{2}";
const yearWord = `(?<year>${yearDigits}|[一二][〇零一二三四五六七八九]{3})年度?`;
const month = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const day = "(?:3[01]|[12]\\d|0?[1-9])";
const count = "(?:\\d{1,3}|[一二三四五六七八九十两几数多]{1,3})(?:多|余)?个?";
const quarter = "(?:第?[一二三四1-4])";

/** Times of which nobody can tell, from the words alone, on which day they begin or end. */
const unclear = [
  // Fiscal years begin where a country or firm lets them.
  "FY'?(?:20)?\\d{2}(?!\\d)(?:[-~/](?:FY)?'?(?:20)?\\d{2}(?!\\d))?",
  `${yearDigits}(?:${joins}(?:20)?\\d{2})?(?:财政?年度?)`,
  `(?<![附接靠临邻])(?:近|过去|未来|今后|这|连续|此后)(?:的)?${count}(?:年|季度?|月|周|天)(?:来|间|以来|内|时间)?`,
  `(?<![此之以目日])(?:前|后)${count}年(?!产|度)`,
  `(?<![\\d.,第一二三四五六七八九十])(?!一年)${count}年(?:以?来|间|期间|内)(?!源|宾|访)`,
  "(?:近年|多年|历年|往年|长期|近期)以?来|近[期日](?=[，,])|(?<=^|[。；;\\n])近[期日]",
  "(?:截[至止]到?)?(?:目前|当前|今日|发稿(?:时|前)?)|迄今|至今(?![年日后])",
  `(?<![\\d${numerals}今去])年(?:初(?![步核次级审选始学])|中(?=[，,、。；;]))|[季月][末底初]|(?<!以)[上下]个?月|(?<!以)[本上当下]个?季度?(?!节)|(?<!以)上期|基期|期初|同期|(?<!以)[本上下]周(?![期年边转])`,
];

/** Every time that a text may name; which group a match has, tells how it is read. */
export const timePattern = new RegExp(
  [
    `(?<unclear>${unclear.join("|")})`,
    `(?<from>${yearDigits})(?:年度?)?${joins}(?<until>(?:19|20)?\\d{2})年(?!\\d{1,2}月|${month}月)(?:度|期间|间)?`,
    '[“"「『]?(?<plan>十[一二三四五]五)[”"」』]?(?<part>期间|时期|以来|以后|期?末|初|累计)',
    `(?:到|至|力争|力争到|力争至)(?<target>20\\d{2})年(?:年?[底末])?前?(?!${joins}|${month}月)`,
    `(?<iso>${yearDigits}[-/.]\\d{1,2}[-/.]\\d{1,2})`,
    [
      `(?:${yearWord}|(?<word>今年|本年|去年|上年|前年|明年|当年))?的?(?:`,
      [
        `(?<!\\d|\\d[.,])(?<m1>${month})月?份?${joins}(?<m2>${month})月份?`,
        `(?<q1>${quarter})季?度?${joins}(?<q2>${quarter})季度`,
        `(?<quarter>${quarter}季度|首季度?)末?`,
        "(?<![此之以目日])前(?<quarters>[二三两23])个?季度?",
        `(?<![此之以目日])前(?<first>${month}|两)个?月份?`,
        "(?<half>[上下])半年",
        `(?<!\\d|\\d[.,]|[${numerals}])(?!一月一)(?<m>${month})月(?:份|底|末|初|(?<third>[上中下]旬))?(?:(?<d>${day})(?:日?${joins}(?<d2>${day}))?[日号])?`,
      ].join("|"),
      ")",
    ].join(""),
    `(?<!\\d|\\d[.,])(?<only>${day})(?:日?${joins}(?<only2>${day}))?日(?![内产均处供])`,
    // 2023年第5号 is a paper, not a time.
    `${yearWord.replace("<year>", "<alone>")}(?!第?\\d{1,3}号)(?:全年)?`,
    "(?<loose>今年|去年|上年|本年|当年(?![、，]?[签开落投建见])|明年|(?<![此之以目日])前年(?!产)|全年|年内|年[末底]|年度(?=目标|任务))(?<all>全年)?",
    "(?<same>[本当]月)",
  ].join("|"),
  "gu",
);

/** A number of one or two Chinese or Arabic numerals: 十一 is 11. */
export function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "两") return 2;
  const tens = text.startsWith("十") ? 10 : 0;
  return tens + (text === "十" ? 0 : numerals.indexOf(text.at(-1) ?? "") + 1);
}

/** A year in ASCII digits: 二〇二三 and 二零二三 are 2023. */
export const toYear = (text: string): string =>
  /^\d/.test(text) ? text : [...text.replaceAll("零", "〇")].map((letter) => chineseDigits.indexOf(letter)).join("");

/** How many years after 今年 a word names. */
export const yearsFromNow: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  当年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
};

/** The first and last year of a five-year plan: “十四五” is from 2021 to 2025. */
export function planYears(word: string): [from: string, to: string] {
  const last = 2000 + (toNumber(word[1] ?? "") + 1) * 5;
  return [String(last - 4), String(last)];
}
