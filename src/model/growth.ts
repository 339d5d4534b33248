import type { Figure } from "./types.ts";

const ending = "-growth";

/** What a growth rate is the growth of: `funds-domestic` of `funds-domestic-growth`; any other indicator is itself. */
export function whatGrows(indicator: string): string {
  return indicator.endsWith(ending) ? indicator.slice(0, -ending.length) : indicator;
}

/** The growth of a value among figures: printed by the same report, of the same part of it and the same months. */
export function growthOf(value: Figure, figures: readonly Figure[]): Figure | undefined {
  return figures.find(
    (rate) =>
      rate.indicator === `${value.indicator}${ending}` &&
      rate.place === value.place &&
      rate.report === value.report &&
      rate.status === value.status &&
      rate.dimension === value.dimension &&
      rate.member === value.member &&
      rate.period_start === value.period_start &&
      rate.period_end === value.period_end,
  );
}
