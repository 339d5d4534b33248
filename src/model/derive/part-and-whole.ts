import { over, minus, type Reckoned } from "../../arithmetic/reckon.ts";
import { formatValue } from "../format.ts";
import { isAsOfReport, nextDay } from "../period.ts";
import { reckonedOf, derived, differentPeriods, unitsOf, wholly } from "./derived.ts";
import type { Derived, Figure, Lang, Printed } from "../types.ts";
import { samePlace, sameUnit, isCount } from "./refuse.ts";
import { clean } from "../../arithmetic/decimal.ts";
import { intersect, wholeNumbers, type Interval } from "../../arithmetic/interval.ts";
import { toNumber } from "../../arithmetic/ratio.ts";

/**
 * One figure as a share of another, or of its target, in % (base: a fraction).
 * @throws for different places or base units, or a whole of zero
 */
export function shareOf({ part, whole }: { part: Printed; whole: Printed }): Derived {
  samePlace(part, whole);
  sameUnit(part, whole);
  if (whole.value_base === 0) throw new Error(`invalid whole: ${whole.id} (0). Give one above zero.`);
  return derived("share", {
    inputs: [part, whole],
    result: over(reckonedOf(part), reckonedOf(whole)),
    unit: "%",
    unit_base: "1",
    formula: (lang) => `${formatValue(part, lang)} ÷ ${formatValue(whole, lang)}`,
    notes: differentPeriods(part, whole),
  });
}

/**
 * What a part leaves of its whole, in the whole's unit (money in 亿元). Of a part that ends early
 * (eleven months of a year) it is what the days after it bring.
 * @throws for different places or base units
 */
export function remainder({ whole, part }: { whole: Printed; part: Printed }): Derived {
  samePlace(whole, part);
  sameUnit(whole, part);
  const endsEarly =
    !isAsOfReport(part) &&
    part.period_start !== "" &&
    part.period_start === whole.period_start &&
    part.period_end < whole.period_end;
  return derived("remainder", {
    inputs: [whole, part],
    result: minus(reckonedOf(whole), reckonedOf(part)),
    ...unitsOf(whole),
    formula: (lang) => `${formatValue(whole, lang)} − ${formatValue(part, lang)}`,
    keepsMember: false,
    ...(endsEarly && { period: { period_start: nextDay(part.period_end), period_end: whole.period_end } }),
    notes: endsEarly ? [] : differentPeriods(whole, part),
  });
}

/** A number of things and the share of all that they are. */
export interface Part {
  count: Figure;
  share: Figure;
}

/**
 * How many there are in all when a number of them is a printed share: count ÷ share, in the count's unit.
 * @throws for different places, a first figure that counts nothing, a second that is no share above zero
 */
export function impliedTotal({ count, share }: Part): Derived {
  return derived("total", {
    inputs: [count, share],
    result: allowed({ count, share }),
    ...unitsOf(count),
    formula: (lang) => formulaOf({ count, share }, lang),
    keepsMember: false,
  });
}

/**
 * The one whole number that every printed share allows to be the total.
 * @throws as `impliedTotal` does, and where no whole number or more than one fits
 */
export function inferredTotal(parts: readonly [Part, ...Part[]]): Derived {
  const all = parts.map((part) => allowed(part).interval);
  const both = all.reduce<Interval | undefined>((known, own) => known && intersect(known, own), {});
  const [total, another] = both ? wholeNumbers(both) : [];
  if (total === undefined || another !== undefined)
    throw new Error(`no single total: ${parts.map(({ count }) => count.id).join(", ")} allow ${tell(both)}.`);
  const [{ count }] = parts;
  return {
    ...derived("total", {
      inputs: [count, ...parts.flatMap((part) => [part.count, part.share]).slice(1)],
      result: wholly(total),
      ...unitsOf(count),
      formula: (lang) => {
        const formulas = parts.map((part) => formulaOf(part, lang));
        if (lang === "zh") return `同时合于${formulas.join("、")}的整数`;
        return `the whole number that fits ${formulas.join(", ")}`;
      },
      keepsMember: false,
    }),
    basis: "inferred",
  };
}

function allowed({ count, share }: Part): Reckoned {
  samePlace(count, share);
  isCount(count);
  if (share.unit_base !== "1" || share.value_base <= 0)
    throw new Error(`invalid share: ${share.id} (${share.value_base}). Give one above zero.`);
  return over(reckonedOf(count), reckonedOf(share));
}

function tell(interval: Interval | undefined): string {
  if (!interval?.low || !interval.high) return interval ? "numbers without end" : "none";
  return `${clean(toNumber(interval.low))} to ${clean(toNumber(interval.high))}`;
}

function formulaOf({ count, share }: Part, lang: Lang): string {
  return `${formatValue(count, lang)} ÷ ${formatValue(share, lang)}`;
}
