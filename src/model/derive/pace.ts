import { minus, over } from "../../arithmetic/reckon.ts";
import { formatValue } from "../format.ts";
import { nextDay, periodLength } from "../period.ts";
import { reckonedOf, wholly } from "../reckoned-of.ts";
import type { Derived, Figure } from "../types.ts";
import { derived } from "./derived.ts";
import { isMoney, samePlace, sameUnit } from "./refuse.ts";

/**
 * What an amount comes to a month, spread evenly over its period, in 亿元/月 (`CNY/month`).
 * @throws for an amount that is not in CNY, or a period that is not of whole months
 */
export function monthlyPace(amount: Figure): Derived {
  isMoney(amount);
  const months = monthsOf(amount);
  return derived("pace", {
    inputs: [amount],
    result: over(reckonedOf(amount), wholly(months)),
    unit: "亿元/月",
    unit_base: "CNY/month",
    formula: {
      zh: `${formatValue(amount, "zh")} ÷ ${months}个月`,
      en: `${formatValue(amount, "en")} ÷ ${monthWords(months)}`,
    },
  });
}

/**
 * What the months that are left have to bring each, so that a target is met, in 亿元/月 (`CNY/month`).
 * @throws for another place or measure, or when no whole months are left
 */
export function neededPace({ target, reached }: { target: Figure; reached: Figure }): Derived {
  samePlace(target, reached);
  sameUnit(target, reached);
  isMoney(target);
  const period = { period_start: nextDay(reached.period_end), period_end: target.period_end };
  const months = monthsOf({ id: target.id, ...period });
  return derived("pace", {
    inputs: [target, reached],
    result: over(minus(reckonedOf(target), reckonedOf(reached)), wholly(months)),
    unit: "亿元/月",
    unit_base: "CNY/month",
    formula: {
      zh: `(${formatValue(target, "zh")} − ${formatValue(reached, "zh")}) ÷ ${months}个月`,
      en: `(${formatValue(target, "en")} − ${formatValue(reached, "en")}) ÷ ${monthWords(months)}`,
    },
    period,
    suffix: "needed",
  });
}

const monthWords = (months: number): string => (months === 1 ? "1 month" : `${months} months`);

function monthsOf({ id, period_start, period_end }: Pick<Figure, "id" | "period_start" | "period_end">): number {
  const length = periodLength({ period_start, period_end });
  if (!length || !("months" in length) || length.months < 1)
    throw new Error(`no whole months: ${id} (${period_start} to ${period_end}).`);
  return length.months;
}
