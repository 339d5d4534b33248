import { minus } from "../../arithmetic/reckon.ts";
import { formatValue } from "../format.ts";
import { nextDay, samePeriod } from "../period.ts";
import { reckonedOf } from "../reckoned-of.ts";
import type { Derived, Figure } from "../types.ts";
import { derived } from "./derived.ts";
import { differentPeriods } from "./different-periods.ts";
import { samePlace, sameUnit } from "./refuse.ts";

/**
 * What a part leaves of its whole, in the whole's unit (money in 亿元). Of a part that ends early
 * (eleven months of a year) it is what the days after it bring.
 * @throws for different places or base units
 */
export function remainder({ whole, part }: { whole: Figure; part: Figure }): Derived {
  samePlace(whole, part);
  sameUnit(whole, part);
  const endsEarly =
    part.period_start !== "" && part.period_start === whole.period_start && part.period_end < whole.period_end;
  return derived("remainder", {
    inputs: [whole, part],
    result: minus(reckonedOf(whole), reckonedOf(part)),
    unit: whole.unit_base === "CNY" ? "亿元" : whole.unit,
    unit_base: whole.unit_base,
    formula: {
      zh: `${formatValue(whole, "zh")} − ${formatValue(part, "zh")}`,
      en: `${formatValue(whole, "en")} − ${formatValue(part, "en")}`,
    },
    keepsMember: false,
    ...(endsEarly && { period: { period_start: nextDay(part.period_end), period_end: whole.period_end } }),
    notes: endsEarly || samePeriod(whole, part) ? [] : [differentPeriods(whole, part)],
  });
}
