import { dayParts, isAsOfReport, isWholeMonths, type Period } from "../period.ts";
import { daysOf } from "../../tables/cells/day.ts";
import type { Lang, Text } from "../types.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A period as read: `2022年1—11月`, `Jan–Nov 2022`, `2023—2025年`, `10 Nov 2022`, `2022 as of the report` where the print
 * is “this year”, `2022 from the text before` where its line has none; empty where there is none.
 */
export function formatPeriod(period: Period, lang: Lang): string {
  const days = formatDays(period, lang);
  const before = days !== "" && !isAsOfReport(period) && period.flags?.includes("period-from-before");
  return before ? `${days}${{ zh: "据上文", en: " from the text before" }[lang]}` : days;
}

/** A day, a month or a year, as a cell has it: `10 Nov 2022`, `Nov 2022`, `2022`; empty where there is none. */
export function formatDate(date: string, lang: Lang): string {
  const [first = "", last = ""] = daysOf(date);
  return formatDays({ period_start: first, period_end: last }, lang);
}

function formatDays(period: Period, lang: Lang): string {
  const { period_start: start, period_end: end } = period;
  if (start === "" && end === "") return "";
  if (start === "") return lang === "zh" ? `截至${day(end, lang)}` : `until ${day(end, lang)}`;
  if (end === "") return lang === "zh" ? `${day(start, lang)}起` : `from ${day(start, lang)}`;
  if (isAsOfReport(period))
    return { zh: `${start.slice(0, 4)}年截至报道时`, en: `${start.slice(0, 4)} as of the report` }[lang];
  if (start === end) return day(start, lang);
  if (isWholeMonths(period)) return wholeMonths(period, lang);
  const [first, last] = [day(start, lang), day(end, lang)];
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  // A year that both have is told once: `2021年1月1日—7月24日`, `1 Jan–24 Jul 2021`.
  if (lang === "zh") return `${first}—${sameYear ? last.replace(/^\d+年/, "") : last}`;
  return `${sameYear ? first.replace(/ \d+$/, "") : first}–${last}`;
}

function wholeMonths({ period_start, period_end }: Period, lang: Lang): string {
  const [a, b] = [dayParts(period_start), dayParts(period_end)];
  const [first, last] = [month(a.month, lang), month(b.month, lang)];
  if (a.month === 1 && b.month === 12) {
    if (lang === "en") return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
    return a.year === b.year ? `${a.year}年` : `${a.year}—${b.year}年`;
  }
  if (a.year !== b.year) {
    return lang === "zh" ? `${a.year}年${first}—${b.year}年${last}` : `${first} ${a.year}–${last} ${b.year}`;
  }
  if (a.month === b.month) return lang === "zh" ? `${a.year}年${first}` : `${first} ${a.year}`;
  return lang === "zh" ? `${a.year}年${a.month}—${last}` : `${first}–${last} ${a.year}`;
}

function day(iso: string, lang: Lang): string {
  const { year, month: m, date } = dayParts(iso);
  return lang === "zh" ? `${year}年${m}月${date}日` : `${date} ${month(m, lang)} ${year}`;
}

function month(number: number, lang: Lang): string {
  return lang === "zh" ? `${number}月` : (months[number - 1] ?? "");
}

/** The year or years of a period in words; none where it has no period. */
export function yearWords({ period_start, period_end }: Period): readonly Text[] {
  const [first, last] = [period_start || period_end, period_end || period_start].map((day) => day.slice(0, 4));
  if (first === undefined || first === "") return [];
  if (first === last) return [{ zh: `${first}年`, en: first }];
  return [{ zh: `${first}—${last}年`, en: `${first}–${last}` }];
}
