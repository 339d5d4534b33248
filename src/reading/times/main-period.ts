import { isDay, isYear, type Period } from "./calendar.ts";
import type { Named } from "./times.ts";

/**
 * The period that a text is about: the years that its title spans, the first stretch of months from January on that it
 * states of its own year, the year that it names most often, or, where it names none, its only day. Undefined where it
 * also speaks of other years: then nobody knows which of them a figure without a time is of. `at` is where it is named.
 */
export function mainPeriod(times: readonly Named[], year: string): (Period & { at: number }) | undefined {
  const own = times.filter(({ compared, unclear }) => !compared && !unclear);
  const longer = own.filter((time) => !isDay(time));
  const spans = longer.find(({ at, start, end }) => at < 25 && yearOfDay(start) < yearOfDay(end));
  const stretch = longer.find(
    (time) => time.start === `${year}-01-01` && time.end < `${year}-12-31` && !time.end.endsWith("-01-31"),
  );
  const found = spans ?? stretch ?? mostNamed(longer.filter(isYear)) ?? longer[0] ?? own[0];
  if (!found) return undefined;
  const { start, end, at } = found;
  const others =
    longer.length > 0 ? longer.filter((time) => !inYears(time, found)) : own.filter((time) => time.start !== start);
  return others.length === 0 ? { start, end, at } : undefined;
}

const yearOfDay = (day: string): string => day.slice(0, 4);
const inYears = (time: Period, main: Period): boolean =>
  yearOfDay(time.start) >= yearOfDay(main.start) && yearOfDay(time.end) <= yearOfDay(main.end);

/** The year that is named most often; of several, the latest. */
function mostNamed(named: readonly Named[]): Named | undefined {
  const groups = [...Map.groupBy(named, ({ start }) => start).values()];
  return groups.toSorted((a, b) => b.length - a.length || (b[0]?.start ?? "").localeCompare(a[0]?.start ?? ""))[0]?.[0];
}

const dated = /(?:19|20)\d{2}(?=[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)/u;

const dateLine = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日(?=\d{1,2}:|讯|电|消息|来源|[)）]?(?:\n|$))/u;

/** Whether a text names its day, with the year, at its beginning, in digits or on a line of its own. */
export const isDated = (text: string): boolean => dated.test(text.slice(0, 200)) || dateLine.test(text);

/**
 * The year that 今年 means: that of the date line, else the latest that the text names as its own, not to compare with or
 * to aim at.
 */
export function yearOf(text: string): string {
  const found = dated.exec(text);
  if (found) return found[0];
  const named = [
    ...text.matchAll(
      /(?<![到至比较争\d.,~-])(?:19|20)\d{2}(?=年)(?!年?(?:[~-]|同期|增长|下降|分别)|年?(?:年?[末底])?前|年(?:建成|投产|目标))/gu,
    ),
  ];
  const found2 = named.map(([year]) => year).toSorted();
  return found2.at(-1) ?? /(?<![\d.,])20[0-4]\d(?![\d.,]|\p{Script=Han})/u.exec(text)?.[0] ?? "XXXX";
}
