import { times, type Reckoned } from "../../arithmetic/reckon.ts";
import { formatValue } from "../format.ts";
import { shiftYears } from "../period.ts";
import { reckonedOf } from "../reckoned-of.ts";
import type { Derived, Figure, Lang } from "../types.ts";
import { derived } from "./derived.ts";
import { growthFactor, growthWords } from "./growth-factor.ts";
import { isGrowth, samePlace } from "./refuse.ts";

/**
 * What a value becomes in each of the `years` after it when it grows at a printed yearly rate; money in 亿元.
 * @throws for different places, a start without a period, a growth of −100 % or less, years that are no positive
 * whole number
 */
export function compoundPath({
  start,
  rate,
  years,
}: {
  start: Figure;
  rate: Figure;
  years: number;
}): readonly Derived[] {
  samePlace(start, rate);
  isGrowth(rate);
  if (start.period_end === "") throw new Error(`missing period: ${start.id}. Give a start with a year.`);
  if (!Number.isInteger(years) || years < 1) throw new Error(`invalid years: ${years}. Give a whole number from 1.`);
  return Array.from({ length: years }, (_, index) => step({ start, rate, year: index + 1 }));
}

function step({ start, rate, year }: { start: Figure; rate: Figure; year: number }): Derived {
  const power = year === 1 ? "" : `^${year}`;
  const words = (lang: Lang): string => `${formatValue(start, lang)} × ${growthWords(rate, lang)}${power}`;
  const period_end = shiftYears(start.period_end, year);
  return derived("path", {
    inputs: [start, rate],
    result: grown(start, { rate, year }),
    unit: start.unit_base === "CNY" ? "亿元" : start.unit,
    unit_base: start.unit_base,
    formula: { zh: words("zh"), en: words("en") },
    period: { period_start: shiftYears(start.period_start, year), period_end },
    suffix: period_end.slice(0, 4),
  });
}

/** What a value comes to after so many years of growth. */
export function grown(
  start: Pick<Figure, "exact">,
  { rate, year }: { rate: Pick<Figure, "exact">; year: number },
): Reckoned {
  const factors = Array.from({ length: year }, () => growthFactor(rate));
  return factors.reduce(times, reckonedOf(start));
}
