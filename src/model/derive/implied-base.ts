import { over } from "../../arithmetic/reckon.ts";
import { formatValue } from "../format.ts";
import { samePeriod, shiftYears } from "../period.ts";
import { reckonedOf } from "../reckoned-of.ts";
import type { Derived, Figure, Lang } from "../types.ts";
import { derived } from "./derived.ts";
import { growthFactor, growthWords } from "./growth-factor.ts";
import { isGrowth, samePlace } from "./refuse.ts";

/**
 * What a value grew from: value ÷ (1 + growth), of the same months one year earlier, in the value's unit (money in 亿元).
 * @throws for different places or periods, a value that is a fraction, a growth of −100 % or less
 */
export function impliedBase({ value, growth }: { value: Figure; growth: Figure }): Derived {
  samePlace(value, growth);
  isGrowth(growth);
  if (value.unit_base === "1") throw new Error(`unit that does not fit: ${value.id} (1). Give an amount or a count.`);
  if (!samePeriod(value, growth))
    throw new Error(`different periods: ${value.id}, ${growth.id}. Give the growth of the same months.`);
  const words = (lang: Lang): string => `${formatValue(value, lang)} ÷ ${growthWords(growth, lang)}`;
  return derived("base", {
    inputs: [value, growth],
    result: over(reckonedOf(value), growthFactor(growth)),
    unit: value.unit_base === "CNY" ? "亿元" : value.unit,
    unit_base: value.unit_base,
    formula: { zh: words("zh"), en: words("en") },
    period: { period_start: shiftYears(value.period_start, -1), period_end: shiftYears(value.period_end, -1) },
  });
}
