import type { Random } from "./random.ts";
import { chinese } from "./numbers.ts";

/** A time as words, and the periods that they may mean. */
export interface Time {
  text: string;
  periods: readonly string[];
}

const pad = (number: number): string => String(number).padStart(2, "0");
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 31));
const day = (year: number, month: number, date: number): string => `${year}-${pad(month)}-${pad(date)}`;

/** The days from the first of a month to the last of another, as `start/end`. */
export const months = (year: number, [from, to]: readonly [number, number]): string =>
  `${day(year, from, 1)}/${day(year, to, lastOf(year, to))}`;
/** The years from one to another, as `start/end`. */
export const years = (from: number, to = from): string => `${day(from, 1, 1)}/${day(to, 12, 31)}`;

export const dashes = ["-", "—", "–", "‐", "‑", "―", "－", "~", "～", "至", "到"];
const letter = (number: number): string => chinese({ digits: number, places: 0 });
const inLetters = (year: number): string =>
  [...String(year)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("");

type Maker = (year: number, random: Random) => Time;

/** A time that a text states; where it can be understood in two ways, both are right. */
const stated: readonly Maker[] = [
  (year) => ({ text: `${year}年`, periods: [years(year)] }),
  (year) => ({ text: `${year}年`, periods: [years(year)] }),
  (year) => ({ text: `${year}年全年`, periods: [years(year)] }),
  (year) => ({ text: `${year}年度`, periods: [years(year)] }),
  (year) => ({ text: `${inLetters(year)}年`, periods: [years(year)] }),
  (year, random) => {
    const month = random.between(2, 12);
    return { text: `${year}年1${random.pick(dashes)}${month}月`, periods: [months(year, [1, month])] };
  },
  (year, random) => {
    const month = random.between(2, 12);
    const tail = random.pick(["", "份", "份累计", "累计"]);
    return { text: `${year}年1${random.pick(dashes)}${month}月${tail}`, periods: [months(year, [1, month])] };
  },
  (year, random) => {
    const month = random.between(2, 11);
    const count = random.chance(0.5) ? String(month) : letter(month).replace(/^二$/, "两");
    return { text: `${year}年前${count}个月`, periods: [months(year, [1, month])] };
  },
  (year) => ({ text: `${year}年上半年`, periods: [months(year, [1, 6])] }),
  (year) => ({ text: `${year}年下半年`, periods: [months(year, [7, 12])] }),
  (year) => ({ text: `${year}年前三季度`, periods: [months(year, [1, 9])] }),
  (year, random) => {
    const quarter = random.between(1, 4);
    const word = random.pick([letter(quarter), `第${letter(quarter)}`, String(quarter)]);
    return { text: `${year}年${word}季度`, periods: [months(year, [quarter * 3 - 2, quarter * 3])] };
  },
  (year, random) => {
    const month = random.between(1, 12);
    const text = `${year}年${month}月${random.pick(["", "份"])}`;
    return { text, periods: [months(year, [month, month])] };
  },
  (year, random) => {
    const [month, date] = [random.between(1, 12), random.between(1, 27)];
    const own = day(year, month, date);
    const form = random.pick(["年月日", "-", ".", "/"]);
    const text = form === "年月日" ? `${year}年${month}月${date}日` : [year, pad(month), pad(date)].join(form);
    return { text, periods: [`${own}/${own}`] };
  },
  (year, random) => {
    const month = random.between(2, 12);
    const last = day(year, month, lastOf(year, month));
    const text = `截至${year}年${month}月${random.pick(["末", "底"])}`;
    return { text, periods: [months(year, [1, month]), months(year, [month, month]), `${last}/${last}`] };
  },
  (year, random) => {
    const last = day(year, 12, 31);
    return {
      text: `${random.pick(["", "截至"])}${year}年${random.pick(["末", "底"])}`,
      periods: [`${last}/${last}`, years(year)],
    };
  },
  (year, random) => {
    const quarter = random.between(1, 3);
    const last = day(year, quarter * 3, lastOf(year, quarter * 3));
    const periods = [`${last}/${last}`, months(year, [1, quarter * 3]), months(year, [quarter * 3 - 2, quarter * 3])];
    return { text: `${year}年${letter(quarter)}季度末`, periods };
  },
  (_, random) => {
    const plan = random.between(12, 15);
    const first = 2011 + (plan - 12) * 5;
    return { text: `“${letter(plan)}五”期间`, periods: [years(first, first + 4)] };
  },
  (year, random) => {
    const until = year + random.between(1, 4);
    const form = random.pick(["年", ""]);
    return { text: `${year}${form}${random.pick(dashes)}${until}年`, periods: [years(year, until)] };
  },
  (year) => ({ text: `FY${year}`, periods: [years(year), "/"] }),
  (year) => ({ text: `${year}财年`, periods: [years(year), "/"] }),
  (year, random) => ({ text: `FY${year}${random.pick(["-", "–"])}${year + 2}`, periods: [years(year, year + 2), "/"] }),
];

/** Words of time that no reader can date. */
const undated = ["近三年", "近5年", "三年来", "五年来", "近两年", "近十年来", "目前", "近期", "过去三年"];

/** A time that the words state, of the year where they say one. */
export const anyTime = (year: number, random: Random): Time => random.pick(stated)(year, random);

/** No time at all, or one that nobody can date. */
export const noTime = (random: Random): Time => ({
  text: random.chance(0.5) ? "" : random.pick(undated),
  periods: ["/"],
});
