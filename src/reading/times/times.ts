import { days, months, shift, third, years, type Period } from "./calendar.ts";
import { isCompared } from "./compared.ts";
import { joins, planYears, timePattern, toNumber, toYear, yearsFromNow } from "./time-words.ts";

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
  /** Whether nobody can tell from the text which days are meant: 近三年, 目前. Start and end are empty. */
  unclear: boolean;
}

/** What is known of the time of a text while it is read. */
export interface Clock {
  /** The year that 今年 means; `XXXX` where no text tells. */
  year: string;
  /** The period that the whole text is about, by which 今年 is understood, and where it is named first. */
  main: (Period & { at?: number }) | undefined;
  /** Whether it is also that of paragraphs which name none; so it is in a short text, of one piece of news. */
  carries?: boolean;
  /**
   * How it is known what 今年 means: `told`, also where it is absent; `guessed` where `year` is only the latest that the
   * text names, `doubted` where the text named such a year before it said 今年: behind 2022年 it may be a later one.
   */
  now?: "told" | "guessed" | "doubted";
}

type Read = Period & { loose?: boolean; whole?: boolean };

interface Reading {
  clock: Clock;
  /** The year and the month that the text spoke of last. */
  year: string;
  month: number;
}

interface Match {
  groups: Readonly<Record<string, string | undefined>>;
  compared: boolean;
  /** Whether 截至 stands before it: what is counted up to the end of a month is counted from January. */
  upTo: boolean;
  /** What stands behind it and is still of its name. */
  suffix: string;
}

const suffixes =
  /^(?:的?同期|同月|以来|以后|至今|起(?=[，,至到])|年?[末底]前?|年?初(?![步核次级审选始学])|年?中(?=[，,、。；;])|前(?![两三])|期?间(?=[，,]))/u;

/** Every time that a text names, in order; the year moves on with the years that stand in it. */
export function findTimes(text: string, clock: Clock): Named[] {
  const reading: Reading = { clock, year: clock.year, month: 0 };
  const named = inTitles(text);
  let behind = 0;
  const found = [...text.matchAll(timePattern)].flatMap(({ 0: printed, index: at, groups = {} }): Named[] => {
    const end = at + printed.length;
    if (named(at) || at < behind) return [];
    const suffix = suffixes.exec(text.slice(end, end + 6))?.[0] ?? "";
    const compared = isCompared(text, { at, to: end, alone: groups["alone"] !== undefined });
    const upTo = /截[至止]到?$/u.test(text.slice(Math.max(0, at - 3), at));
    const match: Match = { groups, compared, upTo, suffix };
    const read = readTime(match, reading);
    if (!read) return [];
    const { start, end: last, loose = false, whole = false } = sinceThen(read, { match, clock });
    const unclear = start === "";
    behind = end + suffix.length;
    return [{ start, end: last, at, to: behind, compared, loose: loose && !unclear, whole, unclear }];
  });
  return joinNeighbours(found, text);
}

/** Tells of places, from left to right, whether they are in the title of a paper: 《2023年计划》 names no time. */
function inTitles(text: string): (at: number) => boolean {
  const titles = [...text.matchAll(/《[^《》\n]{1,60}》/gu)];
  let next = 0;
  return (at) => {
    while (next < titles.length && (titles[next]?.index ?? 0) + (titles[next]?.[0].length ?? 0) <= at) next += 1;
    return at > (titles[next]?.index ?? Infinity);
  };
}

const unknown: Read = { start: "", end: "" };

/** What is told from a time on has no known end, but for this year; nor is it clear what is before one. */
function sinceThen(read: Read, { match: { suffix, groups }, clock }: { match: Match; clock: Clock }): Read {
  if (/^年?[初中]|^前$|以后/u.test(suffix)) return unknown;
  if (!/以来|至今|^起/u.test(suffix) || read.loose === true) return read;
  const isThisYear =
    groups["alone"] !== undefined && (clock.now ?? "told") === "told" && read.start.startsWith(clock.year);
  return isThisYear ? { ...read, loose: true } : unknown;
}

function readTime(match: Match, reading: Reading): Read | undefined {
  const { groups, compared } = match;
  if (groups["unclear"] !== undefined) return unknown;
  if (groups["iso"] !== undefined) return readIso(groups["iso"]);
  if (groups["target"] !== undefined) return years(groups["target"]);
  if (groups["plan"] !== undefined) return readPlan(groups["plan"], groups["part"] ?? "");
  if (groups["from"] !== undefined) return readSpan(groups["from"], groups["until"] ?? "");
  if (groups["loose"] !== undefined)
    return readLoose(groups["loose"], { ...reading, all: groups["all"] !== undefined });
  if (groups["word"] !== undefined && !isSure(reading.clock)) return unknown;
  const named = groups["year"] ?? groups["alone"];
  if (named !== undefined && !compared) {
    reading.year = toYear(named);
    if (reading.clock.now === "guessed") reading.clock.now = "doubted";
  }
  const year =
    named === undefined
      ? groups["word"] === undefined
        ? reading.year
        : shift(reading.clock.year, yearsFromNow[groups["word"]] ?? 0)
      : toYear(named);
  return groups["alone"] === undefined ? readPart(match, { reading, year }) : years(year);
}

/** Whether 今年 means the year of the clock, which its first use settles. */
function isSure(clock: Clock): boolean {
  if (clock.now === "guessed") clock.now = "told";
  return clock.now !== "doubted";
}

function readIso(iso: string): Period | undefined {
  const [year = "", month = "", day = ""] = iso.split(/[-/.]/);
  return days(year, { month: Number(month), from: Number(day) });
}

function readPlan(plan: string, part: string): Read {
  const [first, last] = planYears(plan);
  if (/[期时]间?$|时期/u.test(part) && !part.includes("末")) return years(first, last);
  return part.includes("末") ? years(last) : unknown;
}

function readSpan(from: string, until: string): Read {
  const last = until.length === 2 ? from.slice(0, 2) + until : until;
  return last >= from ? years(from, last) : unknown;
}

function readLoose(word: string, { clock, year, all }: Reading & { all: boolean }): Read {
  const by = yearsFromNow[word];
  if (by === undefined) return { ...years(year), whole: true };
  // 2019年启动，当年建成 is of 2019.
  if (word === "当年" && year !== clock.year) return years(year);
  return isSure(clock) ? { ...years(shift(clock.year, by)), loose: by === 0 && !all, whole: all } : unknown;
}

/** A part of a year: months, quarters, a half, a day. */
function readPart({ groups, upTo }: Match, { reading, year }: { reading: Reading; year: string }): Read | undefined {
  const { m1, m2, q1, q2, quarter, quarters, first, half, m, third: word, d, d2, only, only2 } = groups;
  if (m1 !== undefined) return stretch(year, [toNumber(m1), toNumber(m2 ?? "")]);
  if (q1 !== undefined) return stretch(year, [quarterOf(q1) * 3 - 2, quarterOf(q2 ?? "") * 3]);
  if (quarter !== undefined) return stretch(year, [upTo ? 1 : quarterOf(quarter) * 3 - 2, quarterOf(quarter) * 3]);
  if (quarters !== undefined) return stretch(year, [1, toNumber(quarters) * 3]);
  if (first !== undefined) return stretch(year, [1, toNumber(first)]);
  if (half !== undefined) return stretch(year, half === "上" || upTo ? [1, half === "上" ? 6 : 12] : [7, 12]);
  if (m !== undefined) {
    reading.month = toNumber(m);
    if (upTo && word === undefined && (d === undefined || Number(d) > 27)) return stretch(year, [1, reading.month]);
    if (word !== undefined) return third(year, { month: reading.month, word });
    if (d === undefined) return stretch(year, [reading.month, reading.month]);
    return days(year, { month: reading.month, from: Number(d), to: Number(d2 ?? d) });
  }
  if (reading.month === 0) return undefined;
  if (only === undefined) return stretch(year, [reading.month, reading.month]);
  return days(year, { month: reading.month, from: Number(only), to: Number(only2 ?? only) });
}

const stretch = (year: string, [from, to]: readonly [number, number]): Read =>
  from <= to ? months(year, [from, to]) : unknown;
const quarterOf = (word: string): number => (word.startsWith("首") ? 1 : toNumber(word.replace(/^第|季度?$/gu, "")));

const stretchSign = new RegExp(`^${joins}$`, "u");

/** 3月5日至8日 is one stretch; of 2021年和2022年 nobody can tell which one a figure is of. */
function joinNeighbours(times: readonly Named[], text: string): Named[] {
  const joined: Named[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.to, Math.min(time.at, before.to + 4)) : "";
    const adjacent = before && before.to + between.length === time.at ? before : undefined;
    const to = /^[至到]/u.test(text.slice(time.at, time.at + 1)) && between === "";
    if (adjacent && !adjacent.unclear && !time.unclear && (to || stretchSign.test(between))) {
      const known = adjacent.start <= time.end ? { start: adjacent.start, end: time.end } : { start: "", end: "" };
      joined[joined.length - 1] = { ...time, ...known, at: adjacent.at, unclear: known.start === "" };
    } else if (adjacent && !adjacent.compared && !time.compared && /^[、和与及]$/u.test(between)) {
      joined.push({ ...time, start: "", end: "", loose: false, unclear: true });
    } else joined.push(time);
  }
  return joined;
}

/** The index of the first time that begins at a place or behind it. */
export function firstFrom(times: readonly Named[], at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
