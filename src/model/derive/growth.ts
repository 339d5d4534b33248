import { plus, over, times, readExact, writeExact, type Reckoned } from "../../arithmetic/reckon.ts";
import { withoutMinus } from "../hedges.ts";
import { formatValue } from "../format.ts";
import { reckonedOf, wholly, derived, unitsOf } from "./derived.ts";
import type { Printed, Lang, Derived, Text } from "../types.ts";
import { samePeriod, shiftYears } from "../period.ts";
import { isGrowth, samePlace } from "./refuse.ts";
import { roundingInterval } from "../../arithmetic/rounding-interval.ts";

/** What a year of growth multiplies by: 90.91% is 1.9091. */
export function growthFactor(growth: Pick<Printed, "exact">): Reckoned {
  return plus(wholly(1), reckonedOf(growth));
}

/** The factor in words: `(1 + 90.91%)`; a decline is subtracted, whether or not its print carries the minus. */
export function growthWords(growth: Printed, lang: Lang): string {
  const [sign, rate] =
    growth.value < 0 ? ["−", { ...growth, value: -growth.value, value_base: -growth.value_base }] : ["+", growth];
  return `(1 ${sign} ${formatValue({ ...rate, printed: withoutMinus(rate.printed) ?? rate.printed }, lang)})`;
}

/**
 * What a value grew from: value ÷ (1 + growth), of the same months one year earlier, in the value's unit (money in 亿元).
 * @throws for different places or periods, a value that is a fraction, a growth of −100 % or less
 */
export function impliedBase({ value, growth }: { value: Printed; growth: Printed }): Derived {
  samePlace(value, growth);
  isGrowth(growth);
  if (value.unit_base === "1") throw new Error(`unit that does not fit: ${value.id} (1). Give an amount or a count.`);
  if (!samePeriod(value, growth))
    throw new Error(`different periods: ${value.id}, ${growth.id}. Give the growth of the same months.`);
  return derived("base", {
    inputs: [value, growth],
    result: over(reckonedOf(value), growthFactor(growth)),
    ...unitsOf(value),
    formula: (lang) => `${formatValue(value, lang)} ÷ ${growthWords(growth, lang)}`,
    period: { period_start: shiftYears(value.period_start, -1), period_end: shiftYears(value.period_end, -1) },
  });
}

/** A value and the yearly rate at which it grows. */
interface Growing {
  start: Printed;
  rate: Printed;
}

/**
 * What a value becomes in each of the `years` after it when it grows by exactly a printed yearly rate, whatever hedges
 * it; money in 亿元.
 * @throws for different places, a start without a period, a growth of −100 % or less, years that are no positive
 * whole number
 */
export function compoundPath({ start, rate, years }: Growing & { years: number }): readonly Derived[] {
  samePlace(start, rate);
  isGrowth(rate);
  if (start.period_end === "") throw new Error(`missing period: ${start.id}. Give a start with a year.`);
  if (!Number.isInteger(years) || years < 1) throw new Error(`invalid years: ${years}. Give a whole number from 1.`);
  return Array.from({ length: years }, (_, index) => step({ start, rate, year: index + 1 }));
}

function step({ start, rate, year }: Growing & { year: number }): Derived {
  const period_end = shiftYears(start.period_end, year);
  return derived("path", {
    inputs: [start, rate],
    result: grown(start, { rate: unhedged(rate), year }),
    ...unitsOf(start),
    formula: (lang) => stepWords({ start, rate, year }, lang),
    notes: takenExactly(rate),
    period: { period_start: shiftYears(start.period_start, year), period_end },
    suffix: period_end.slice(0, 4),
  });
}

function stepWords({ start, rate, year }: Growing & { year: number }, lang: Lang): string {
  return `${formatValue(start, lang)} × ${growthWords(unhedged(rate), lang)}${year === 1 ? "" : `^${year}`}`;
}

/** What a value comes to after so many years of growth. */
export function grown(
  start: Pick<Printed, "exact">,
  { rate, year }: { rate: Pick<Printed, "exact">; year: number },
): Reckoned {
  const factors = Array.from({ length: year }, () => growthFactor(rate));
  return factors.reduce(times, reckonedOf(start));
}

/**
 * What the `years` after a value bring in all when it grows by exactly a printed yearly rate; money in 亿元.
 * @throws as `compoundPath` does
 */
export function pathTotal({ start, rate, years }: Growing & { years: number }): Derived {
  const path = compoundPath({ start, rate, years });
  const [first] = path;
  const last = path.at(-1);
  if (!first || !last) throw new Error(`invalid years: ${years}. Give a whole number from 1.`);
  const powers = path.map((_, index) => index + 1);
  return derived("path", {
    inputs: [start, rate],
    result: powers.map((year) => grown(start, { rate: unhedged(rate), year })).reduce(plus),
    unit: first.unit,
    unit_base: first.unit_base,
    formula: (lang) => powers.map((year) => stepWords({ start, rate, year }, lang)).join(" + "),
    notes: takenExactly(rate),
    period: { period_start: first.period_start, period_end: last.period_end },
    suffix: "total",
  });
}

/** The rate as though it were printed without its hedge: 15%以上 is reckoned as exactly 15%, and still rounded. */
function unhedged(rate: Printed): Printed {
  const plain = { ...rate, qualifier: "exact", printed: rate.printed.replace(/以上$/, "") } as const;
  const { value, step } = readExact(rate.exact);
  return { ...plain, exact: writeExact({ value, step, interval: roundingInterval({ ...plain, value, step }) }) };
}

/** Says that the hedge of a rate is left out of the reckoning; nothing where it has none. */
function takenExactly(rate: Printed): readonly Text[] {
  if (rate.qualifier === "exact") return [];
  const [plain, printed] = [unhedged(rate), rate];
  return [
    {
      zh: `按恰好${formatValue(plain, "zh")}算，原文是${formatValue(printed, "zh")}。`,
      en: `Reckoned at exactly ${formatValue(plain, "en")}; printed as ${formatValue(printed, "en")}.`,
    },
  ];
}
