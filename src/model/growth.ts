import { isCited } from "./coverage.ts";
import { sameIn } from "./pick.ts";
import type { Printed } from "./types.ts";

const ending = "-growth";

/** What a growth rate is the growth of: `funds-domestic` of `funds-domestic-growth`; any other indicator is itself. */
export function whatGrows(indicator: string): string {
  return indicator.endsWith(ending) ? indicator.slice(0, -ending.length) : indicator;
}

const alike = sameIn(["place", "status", "dimension", "member", "period_start", "period_end"]);

const textOf = (of: Printed): string => (isCited(of) ? of.source : of.report);

/** The growth of a value among figures: printed in the same text, of the same part of it and the same months. */
export function growthOf<Row extends Printed>(value: Row, figures: readonly Row[]): Row | undefined {
  return figures.find(
    (rate) => rate.indicator === `${value.indicator}${ending}` && textOf(rate) === textOf(value) && alike(rate, value),
  );
}
