import { oncePerData } from "../once-per-data.ts";
import { shiftYears } from "../period.ts";

/** The last day that the data know of: something was published or read on it. No clock is read. */
export const lastDay = oncePerData(({ reports, citedSources }): string => {
  const days = [
    ...reports.map(({ published, published_to }) => published || published_to),
    ...citedSources.flatMap(({ published, seen }) => [published, seen]),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest), "");
});

/** The day from which what is said is recent: three years before the last day of the data. */
export const recentFrom = oncePerData((data): string => shiftYears(lastDay(data), -3));
