/**
 * Days from and to, ISO, both included; `XXXX` stands for a year that no text tells. Empty where there is no period.
 */
export interface Period {
  start: string;
  end: string;
}

/** Where in a text a time is named. */
export interface Named extends Period {
  at: number;
  to: number;
  /** Whether it is the time of another figure: 比上年, 较2023年同期. */
  compared: boolean;
  /** 今年 and the like: the period that the text is about, unless a target is meant. */
  loose: boolean;
  /** Whether it is 全年, 年度 or the like, which says that the year as a whole is meant. */
  whole: boolean;
}

const numbers = "一二三四五六七八九十";
const sign = "(?:[-~]{1,2}|至|到)";
const yearWord = "(?<year>(?<!\\d|\\d[.,])(?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})年度?";
const month = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const day = "(?:3[01]|[12]\\d|0?[1-9])";

const pattern = new RegExp(
  [
    `(?<from>(?:19|20)\\d{2})年?${sign}(?<until>(?:19|20)\\d{2})年`,
    `(?:到|至|力争到)(?<target>20\\d{2})年(?!${sign})`,
    `(?<iso>(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})`,
    `(?:${yearWord}|(?<word>今年|本年|去年|上年|前年|明年|当年))?(?:的)?(?:(?<m1>${month})月?${sign}(?<m2>${month})月|(?<quarter>第?[一二三四1-4])季度|前(?<quarters>[二三两])季度|(?<half>[上下])半年|(?<m>${month})月(?:份|底|末|初)?(?:(?<d>${day})日)?)`,
    `(?<!\\d)(?<only>${day})日(?![内产均处供])`,
    `${yearWord.replace("<year>", "<alone>")}(?:全年)?`,
    `(?<loose>今年|去年|上年|本年|当年|全年|年内|年度(?=目标|任务))`,
    `(?<same>[本当]月)`,
  ].join("|"),
  "gu",
);

const pad = (number: number): string => String(number).padStart(2, "0");
const lastDay = (year: string, month: number): string =>
  pad(new Date(Date.UTC(Number(year) || 2023, month, 0)).getUTCDate());

function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "两") return 2;
  const tens = text.startsWith("十") ? 10 : 0;
  return tens + (text === "十" ? 0 : numbers.indexOf(text.at(-1) ?? "") + 1);
}

const months = (year: string, [from, to]: readonly [number, number]): Period => ({
  start: `${year}-${pad(from)}-01`,
  end: `${year}-${pad(to)}-${lastDay(year, to)}`,
});

const chineseDigits = "〇一二三四五六七八九";
const toYear = (text: string): string =>
  /^\d/.test(text) ? text : [...text.replaceAll("零", "〇")].map((letter) => chineseDigits.indexOf(letter)).join("");

/** What is known of the time of a text while it is read. */
export interface Clock {
  /** The year that 今年 means; `XXXX` where no text tells. */
  year: string;
  /** The period that the whole text is about, where a figure names none. */
  main: Period | undefined;
}

const shift = (year: string, by: number): string => (year === "XXXX" ? year : String(Number(year) + by));
const words: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 当年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1 };

/** Every time that a text names, in order; `clock.year` moves on with the years that stand in it. */
export function findTimes(text: string, clock: Clock): Named[] {
  let year = clock.year;
  let monthSeen = 0;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const [at, to] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, at - 3), at);
    const behind = text.slice(to, to + 3);
    const compared =
      /(?:[比较同]|相比|对比)$/u.test(before) ||
      /^(?:同期|末|底增|的?同(?!比))/u.test(behind) ||
      // 同比2020年增长48%、2019年增长14%
      (groups["alone"] !== undefined && /^(?:增长|下降|分别)/u.test(behind));
    const own = groups["year"] ? toYear(groups["year"]) : shift(clock.year, words[groups["word"] ?? ""] ?? 0);
    const whole = ["全年", "年内", "年度"].includes(groups["loose"] ?? "");
    const named = (period: Period, loose = false): Named[] => [{ ...period, at, to, compared, loose, whole }];
    if (groups["from"]) return named({ start: `${groups["from"]}-01-01`, end: `${groups["until"]}-12-31` });
    if (groups["target"]) return named(months(groups["target"], [1, 12]));
    if (groups["iso"]) {
      const [y = "", m = "", d = ""] = groups["iso"].split(/[-/.]/);
      const full = `${y}-${pad(Number(m))}-${pad(Number(d))}`;
      return named({ start: full, end: full });
    }
    const stated = groups["year"] ? own : groups["word"] ? own : year;
    if (groups["year"] && !compared) year = own;
    if (groups["m1"]) return named(months(stated, [toNumber(groups["m1"]), toNumber(groups["m2"] ?? "")]));
    if (groups["quarter"]) {
      const quarter = toNumber(groups["quarter"].replace("第", ""));
      return named(months(stated, [quarter * 3 - 2, quarter * 3]));
    }
    if (groups["quarters"]) return named(months(stated, [1, toNumber(groups["quarters"]) * 3]));
    if (groups["half"]) return named(groups["half"] === "上" ? months(stated, [1, 6]) : months(stated, [7, 12]));
    if (groups["m"]) {
      monthSeen = toNumber(groups["m"]);
      // What is counted up to the end of a month is counted from January.
      if (/截[至止]到?$/u.test(before) && (groups["d"] === undefined || Number(groups["d"]) > 27))
        return named(months(stated, [1, monthSeen]));
      if (groups["d"] === undefined) return named(months(stated, [monthSeen, monthSeen]));
      const full = `${stated}-${pad(monthSeen)}-${pad(Number(groups["d"]))}`;
      return named({ start: full, end: full });
    }
    if (groups["only"]) {
      if (monthSeen === 0) return [];
      const full = `${year}-${pad(monthSeen)}-${pad(Number(groups["only"]))}`;
      return named({ start: full, end: full });
    }
    if (groups["alone"]) {
      const alone = toYear(groups["alone"]);
      if (!compared) year = alone;
      return named(months(alone, [1, 12]));
    }
    if (groups["same"]) return monthSeen === 0 ? [] : named(months(year, [monthSeen, monthSeen]));
    const loose = groups["loose"] ?? "";
    const meant = shift(whole ? year : clock.year, words[loose] ?? 0);
    return named(months(meant, [1, 12]), ["今年", "本年", "当年"].includes(loose));
  });
}

/** Whether a period is one day. */
export const isDay = ({ start, end }: Period): boolean => start === end;
/** Whether a period is one calendar year. */
export const isYear = ({ start, end }: Period): boolean =>
  start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`;

/**
 * The period that a text is about: the years that its title spans, the first stretch of months from January on that it
 * states of its own year, the year that it names most often, or, where it names none, the first day.
 */
export function mainPeriod(times: readonly Named[], year: string): Period | undefined {
  const own = times.filter(({ compared }) => !compared);
  const spans = own.find(({ at, start, end }) => at < 25 && start.slice(0, 4) < end.slice(0, 4));
  const stretch = own.find(
    (time) => !isDay(time) && !isYear(time) && time.start === `${year}-01-01` && !time.end.endsWith("-01-31"),
  );
  const named = Map.groupBy(own.filter(isYear), ({ start }) => start);
  const [often] = [...named.values()].toSorted(
    (a, b) => b.length - a.length || (a[0]?.start ?? "").localeCompare(b[0]?.start ?? "") * -1,
  );
  const found = spans ?? stretch ?? often?.[0] ?? own[0];
  return found && { start: found.start, end: found.end };
}

/**
 * The year that 今年 means: that of the date line, else the latest that the text names as its own, not to compare with or
 * to aim at.
 */
export function yearOf(text: string): string {
  const dated = /(?:19|20)\d{2}(?=[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)/u.exec(text);
  if (dated) return dated[0];
  const named = [...text.matchAll(/(?<![到至比较\d.,~-])(?:19|20)\d{2}(?=年)(?!年?(?:[~-]|同期|增长|下降|分别))/gu)];
  const years = named.map(([year]) => year).toSorted();
  return years.at(-1) ?? /(?<![\d.,])20[0-4]\d(?![\d.,]|\p{Script=Han})/u.exec(text)?.[0] ?? "XXXX";
}
