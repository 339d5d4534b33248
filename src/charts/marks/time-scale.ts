import { nextDay } from "../../model/period.ts";
import type { Observation } from "../../model/types.ts";
import type { Scale } from "./plot-on.ts";

/** A time axis of whole years: its scale in days, and each year with its ends in pixels. */
export interface TimeScale {
  scale: Scale;
  /** Pixels of a span: from the beginning of its first day to the end of its last. */
  span: (of: Pick<Observation, "period_start" | "period_end">) => { x1: number; x2: number };
  years: readonly { year: string; x1: number; x2: number }[];
}

const days = (day: string): number => Date.parse(day) / 86_400_000;

/** The years in which something lies, as long as they are, between two pixels. */
export function timeScale(
  dated: readonly Pick<Observation, "period_start" | "period_end">[],
  { from, to }: { from: number; to: number },
): TimeScale {
  const told = dated.flatMap(({ period_start, period_end }) =>
    [period_start, period_end].map((day) => Number(day.slice(0, 4))),
  );
  const [first, last] = [Math.min(...told), Math.max(...told)];
  const domain = [days(`${first}-01-01`), days(`${last + 1}-01-01`)] as const;
  const at = (day: string) => from + ((days(day) - domain[0]) / (domain[1] - domain[0])) * (to - from);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    scale: { domain, range: [from, to] },
    span: ({ period_start, period_end }) => ({ x1: at(period_start), x2: at(nextDay(period_end)) }),
    years: years.map((year) => ({ year: String(year), x1: at(`${year}-01-01`), x2: at(`${year + 1}-01-01`) })),
  };
}
