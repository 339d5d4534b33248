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
