import { formatValue } from "../format.ts";
import { divide, roundingInterval, type Interval } from "../interval.ts";
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
    value_base: count.value_base / share.value_base,
    unit: count.unit,
    unit_base: count.unit_base,
    interval: allowed({ count, share }),
    formula: formulaOf({ count, share }),
    keepsMember: false,
  });
}

/**
 * The one whole number that every printed share allows to be the total.
 * @throws as `impliedTotal` does, and where no whole number or more than one fits
 */
export function inferredTotal(parts: readonly [Part, ...Part[]]): Derived {
  const ranges = parts.map(allowed);
  const low = Math.max(...ranges.map((range) => range.low ?? -Infinity));
  const high = Math.min(...ranges.map((range) => range.high ?? Infinity));
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  const ids = parts.map(({ count }) => count.id).join(", ");
  if (first !== last)
    throw new Error(`${first > last ? "no total" : "several totals"}: ${ids} allow ${low} to ${high}.`);
  const formulas = parts.map(formulaOf);
  const [{ count }] = parts;
  return {
    ...derived("total", {
      inputs: [count, ...parts.flatMap((part) => [part.count, part.share]).slice(1)],
      value_base: first,
      unit: count.unit,
      unit_base: count.unit_base,
      interval: { low: first, high: first },
      formula: {
        zh: `同时合于${formulas.map(({ zh }) => zh).join("、")}的整数`,
        en: `the whole number that fits ${formulas.map(({ en }) => en).join(", ")}`,
      },
      keepsMember: false,
    }),
    basis: "inferred",
  };
}

function allowed({ count, share }: Part): Interval {
  samePlace(count, share);
  isCount(count);
  if (share.unit_base !== "1" || share.value_base <= 0)
    throw new Error(`invalid share: ${share.id} (${share.value_base}). Give one above zero.`);
  return divide(roundingInterval(count), roundingInterval(share));
}

function formulaOf({ count, share }: Part): Text {
  return {
    zh: `${formatValue(count, "zh")} ÷ ${formatValue(share, "zh")}`,
    en: `${formatValue(count, "en")} ÷ ${formatValue(share, "en")}`,
  };
}
