import { clean } from "../../arithmetic/decimal.ts";
import { intersect, type Interval } from "../../arithmetic/interval.ts";
import { toNumber } from "../../arithmetic/ratio.ts";
import { over, type Reckoned } from "../../arithmetic/reckon.ts";
import { wholeNumbers } from "../../arithmetic/whole-numbers.ts";
import { formatValue } from "../format.ts";
import { reckonedOf, wholly } from "../reckoned-of.ts";
import type { Derived, Figure, Text } from "../types.ts";
import { derived } from "./derived.ts";
import { isCount, samePlace } from "./refuse.ts";

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
    unit: count.unit,
    unit_base: count.unit_base,
    formula: formulaOf({ count, share }),
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
  const formulas = parts.map(formulaOf);
  const [{ count }] = parts;
  return {
    ...derived("total", {
      inputs: [count, ...parts.flatMap((part) => [part.count, part.share]).slice(1)],
      result: wholly(total),
      unit: count.unit,
      unit_base: count.unit_base,
      formula: {
        zh: `同时合于${formulas.map(({ zh }) => zh).join("、")}的整数`,
        en: `the whole number that fits ${formulas.map(({ en }) => en).join(", ")}`,
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

function formulaOf({ count, share }: Part): Text {
  return {
    zh: `${formatValue(count, "zh")} ÷ ${formatValue(share, "zh")}`,
    en: `${formatValue(count, "en")} ÷ ${formatValue(share, "en")}`,
  };
}
