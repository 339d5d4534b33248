/** Reads an ISO day that exists, such as `2022-11-30`; throws `invalid day: …` on anything else. */
export function readDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // `new Date` reads 2022-02-30 as the second of March.
  if (day === undefined || Number.isNaN(day.valueOf()) || day.toISOString().slice(0, 10) !== text) {
    throw new Error(`invalid day: ${text}. Write a day that exists as YYYY-MM-DD`);
  }
  return text;
}

/** Reads an ISO day or an empty cell; throws `invalid day: …` on anything else. */
export function readDayOrNone(text: string): string {
  return text === "" ? "" : readDay(text);
}

/** Reads a day, a month `2022-11`, a year `2022` or an empty cell; throws `invalid date: …` on anything else. */
export function readDateOrNone(text: string): string {
  const [first] = text === "" ? [""] : daysOf(text);
  if (first === undefined) {
    throw new Error(`invalid date: ${text}. Write a day that exists as YYYY-MM-DD, or a month or year alone`);
  }
  return text;
}

/** The first and the last day of a day, a month or a year; none where it is no such thing. */
export function daysOf(text: string): readonly [first: string, last: string] | readonly [] {
  const [, year = "", month = "", date = ""] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === "") return [];
  // The day before the first of the next month.
  const last = new Date(Date.UTC(Number(year), month === "" ? 12 : Number(month), 0)).toISOString().slice(0, 10);
  const days = date === "" ? [`${year}-${month || "01"}-01`, last] : [text, text];
  try {
    return [readDay(days[0] ?? ""), readDay(days[1] ?? "")];
  } catch {
    return [];
  }
}
