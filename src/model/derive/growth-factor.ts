import { plus, type Reckoned } from "../../arithmetic/reckon.ts";
import { withoutMinus } from "../hedges.ts";
import { formatValue } from "../format.ts";
import { reckonedOf, wholly } from "../reckoned-of.ts";
import type { Figure, Lang } from "../types.ts";

/** What a year of growth multiplies by: 90.91% is 1.9091. */
export function growthFactor(growth: Pick<Figure, "exact">): Reckoned {
  return plus(wholly(1), reckonedOf(growth));
}

/** The factor in words: `(1 + 90.91%)`; a decline is subtracted, whether or not its print carries the minus. */
export function growthWords(growth: Figure, lang: Lang): string {
  const [sign, rate] =
    growth.value < 0 ? ["−", { ...growth, value: -growth.value, value_base: -growth.value_base }] : ["+", growth];
  return `(1 ${sign} ${formatValue({ ...rate, printed: withoutMinus(rate.printed) ?? rate.printed }, lang)})`;
}
