import { counted, plural } from "../plural.ts";
import { groupThousands } from "../../arithmetic/decimal.ts";
import { over, minus } from "../../arithmetic/reckon.ts";
import { formatValue } from "../format.ts";
import { reckonedOf, wholly, derived, differentPeriods } from "./derived.ts";
import type { Census, Derived, Figure, Printed, Text } from "../types.ts";
import { isMoney, samePlace, isCount, sameUnit } from "./refuse.ts";
import { nextDay, periodLength } from "../period.ts";

/**
 * Money per resident of the place, in 元/人 (`CNY/person`).
 * @throws for another place's residents, or a value that is not in CNY
 */
export function perHead({ value, census }: { value: Printed; census: Census }): Derived {
  samePlace(value, census);
  isMoney(value);
  const residents = groupThousands(String(census.residents));
  return derived("per-head", {
    inputs: [value, census],
    result: over(reckonedOf(value), wholly(census.residents)),
    unit: "元/人",
    unit_base: "CNY/person",
    formula: (lang) => `${formatValue(value, lang)} ÷ ${residents}${{ zh: "人", en: " residents" }[lang]}`,
  });
}

/**
 * Money per project, in 亿元/个 (`CNY/project`).
 * @throws for different places, an amount that is not in CNY, or a divisor that counts nothing
 */
export function perProject({ amount, count }: { amount: Figure; count: Figure }): Derived {
  samePlace(amount, count);
  isMoney(amount);
  isCount(count);
  return derived("per-project", {
    inputs: [amount, count],
    result: over(reckonedOf(amount), reckonedOf(count)),
    unit: "亿元/个",
    unit_base: "CNY/project",
    formula: (lang) => {
      const noun = { zh: "", en: ` ${plural(count.value_base, { noun: "project" })}` }[lang];
      return `${formatValue(amount, lang)} ÷ ${formatValue(count, lang)}${noun}`;
    },
    notes: differentPeriods(amount, count),
  });
}

/**
 * What an amount comes to a month, spread evenly over its period, in 亿元/月 (`CNY/month`).
 * @throws for an amount that is not in CNY, or a period that is not of whole months
 */
export function monthlyPace(amount: Printed): Derived {
  isMoney(amount);
  const months = monthsOf(amount);
  return derived("pace", {
    inputs: [amount],
    result: over(reckonedOf(amount), wholly(months)),
    unit: "亿元/月",
    unit_base: "CNY/month",
    formula: (lang) => `${formatValue(amount, lang)} ÷ ${monthWords(months)[lang]}`,
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
    formula: (lang) => `(${formatValue(target, lang)} − ${formatValue(reached, lang)}) ÷ ${monthWords(months)[lang]}`,
    period,
    suffix: "needed",
  });
}

const monthWords = (months: number): Text => ({
  zh: `${months}个月`,
  en: counted(months, "month"),
});

function monthsOf({ id, period_start, period_end }: Pick<Figure, "id" | "period_start" | "period_end">): number {
  const length = periodLength({ period_start, period_end });
  if (!length || !("months" in length) || length.months < 1)
    throw new Error(`no whole months: ${id} (${period_start} to ${period_end}).`);
  return length.months;
}
