import type { Flag, Observation } from "./types.ts";

/** The days a value is about; both empty where it has no period. */
export type Period = Pick<Observation, "period_start" | "period_end"> & { flags?: readonly Flag[] };

/** Whether the line says “this year” and no more, so that no last day is printed: it runs up to the report. */
export const isAsOfReport = ({ flags = [] }: Period): boolean => flags.includes("period-from-report");

/** The flags that say that a period is not printed on the line of its value. */
export const borrowedPeriod = ({ flags = [] }: Period): readonly Flag[] =>
  flags.filter((flag) => flag === "period-from-report" || flag === "period-from-before");

/** Whether two values cover the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  const sameDays = a.period_start === b.period_start && a.period_end === b.period_end;
  return sameDays && isAsOfReport(a) === isAsOfReport(b);
}

/** An ISO day `years` later (earlier where negative); a month's last day stays its last day. */
export function shiftYears(day: string, years: number): string {
  if (day === "") return "";
  const { year, month, date } = dayParts(day);
  const last = lastDate(year + years, month);
  const kept = date === lastDate(year, month) ? last : Math.min(date, last);
  return isoDay({ year: year + years, month, date: kept });
}

/** The ISO day after. */
export function nextDay(day: string): string {
  const { year, month, date } = dayParts(day);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

/** Year, month (1–12) and date of an ISO day. */
export function dayParts(day: string): { year: number; month: number; date: number } {
  const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
  return { year, month, date };
}

/** Length of a period in whole months where it is made of them, else in days; undefined where an end is not printed. */
export function periodLength(period: Period): { months: number } | { days: number } | undefined {
  const { period_start, period_end } = period;
  if (period_start === "" || period_end === "" || isAsOfReport(period)) return undefined;
  if (isWholeMonths({ period_start, period_end })) {
    const [start, end] = [dayParts(period_start), dayParts(period_end)];
    return { months: (end.year - start.year) * 12 + end.month - start.month + 1 };
  }
  return { days: (Date.parse(period_end) - Date.parse(period_start)) / 86_400_000 + 1 };
}

/** Whether a period begins on a first and ends on a last day of a month, both printed. */
export function isWholeMonths(period: Period): boolean {
  const end = dayParts(period.period_end);
  const whole = period.period_start.endsWith("-01") && end.date === lastDate(end.year, end.month);
  return whole && !isAsOfReport(period);
}

function lastDate(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay({ year, month, date }: ReturnType<typeof dayParts>): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
