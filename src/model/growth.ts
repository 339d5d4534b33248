import { sameIn } from "./pick.ts";
import type { Figure } from "./types.ts";

const ending = "-growth";

/** What a growth rate is the growth of: `funds-domestic` of `funds-domestic-growth`; any other indicator is itself. */
export function whatGrows(indicator: string): string {
  return indicator.endsWith(ending) ? indicator.slice(0, -ending.length) : indicator;
}

const alike = sameIn(["place", "report", "status", "dimension", "member", "period_start", "period_end"]);

/** The growth of a value among figures: printed by the same report, of the same part of it and the same months. */
export function growthOf(value: Figure, figures: readonly Figure[]): Figure | undefined {
  return figures.find((rate) => rate.indicator === `${value.indicator}${ending}` && alike(rate, value));
}
