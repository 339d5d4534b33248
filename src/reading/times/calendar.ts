/** Days from and to, ISO, both included; `XXXX` stands for a year that no text tells. */
export interface Period {
  start: string;
  end: string;
}

const pad = (number: number): string => String(number).padStart(2, "0");
const lastDay = (year: string, month: number): number =>
  new Date(Date.UTC(Number(year) || 2023, month, 0)).getUTCDate();

/** The months of a year from the first to the last, 1 to 12. */
export const months = (year: string, [from, to]: readonly [number, number]): Period => ({
  start: `${year}-${pad(from)}-01`,
  end: `${year}-${pad(to)}-${pad(lastDay(year, to))}`,
});

/** A calendar year, or from the first to the end of the last. */
export const years = (from: string, to = from): Period => ({ start: `${from}-01-01`, end: `${to}-12-31` });

/** The days of a month from the first to the last; undefined where the month has no such day. */
export function days(
  year: string,
  { month, from, to = from }: { month: number; from: number; to?: number },
): Period | undefined {
  if (month < 1 || month > 12 || from < 1 || to < from || to > lastDay(year, month)) return undefined;
  const start = `${year}-${pad(month)}`;
  return { start: `${start}-${pad(from)}`, end: `${start}-${pad(to)}` };
}

/** A third of a month: 上旬, 中旬 or 下旬. */
export function third(year: string, { month, word }: { month: number; word: string }): Period | undefined {
  const [from, to] = word === "上旬" ? [1, 10] : word === "中旬" ? [11, 20] : [21, lastDay(year, month)];
  return days(year, { month, from, to });
}

/** A year some years later, or before where `by` is negative. */
export const shift = (year: string, by: number): string => (year === "XXXX" ? year : String(Number(year) + by));

/** The same months some years later; whole months stay whole. */
export function shiftPeriod({ start, end }: Period, by: number): Period {
  const [year, month] = [shift(end.slice(0, 4), by), Number(end.slice(5, 7))];
  const whole = Number(end.slice(8)) === lastDay(end.slice(0, 4), month);
  const day = whole ? lastDay(year, month) : Math.min(Number(end.slice(8)), lastDay(year, month));
  return { start: shift(start.slice(0, 4), by) + start.slice(4), end: `${year}-${pad(month)}-${pad(day)}` };
}

/** Whether a period is one day. */
export const isDay = ({ start, end }: Period): boolean => start === end;
/** Whether a period is one calendar year. */
export const isYear = ({ start, end }: Period): boolean =>
  start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`;
/** Whether a period lies within another. */
export const isWithin = (inner: Period, outer: Period): boolean => inner.start >= outer.start && inner.end <= outer.end;
