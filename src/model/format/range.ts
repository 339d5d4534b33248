import { shiftPoint } from "../../arithmetic/decimal.ts";
import type { Lang } from "../types.ts";
import type { Computed } from "./value.ts";
import { onScale, scaleOf, toScale } from "./scale.ts";

/**
 * What rounding allows a computed value to be, rounded outwards where the ends begin to differ, or `finer` decimals
 * later; of a total of whole things the whole numbers that are allowed. Empty where nothing is known of it.
 */
export function formatRange(
  derived: Omit<Computed, "note"> & { finer?: number; indicator?: string },
  lang: Lang,
): string {
  const { low, high, unit_base: base, value_base: size, finer = 0, indicator } = derived;
  if (low === undefined && high === undefined) return "";
  const scale = scaleOf(base, { size, lang });
  if (indicator === "derived-total" && low !== undefined && high !== undefined) {
    const ends = new Set([Math.ceil(low), Math.floor(high)]);
    return `${scale.before}${[...ends].join("–")}${scale.after}`;
  }
  const decimals = neededDecimals(toScale(low ?? size, scale), toScale(high ?? size, scale)) + finer;
  const written = (value: number, round: (value: number) => number): string => {
    const units = round(Number((toScale(value, scale) * 10 ** decimals).toPrecision(12)));
    const digits = shiftPoint(String(units), -decimals);
    const text = onScale(finer > 0 ? withoutZeros(digits) : digits, { ...scale, shift: 0, before: "", after: "" });
    return text.replace("-", "−");
  };
  if (low === undefined) return `≤ ${scale.before}${written(high ?? size, Math.ceil)}${scale.after}`;
  if (high === undefined) return `≥ ${scale.before}${written(low, Math.floor)}${scale.after}`;
  // A dash would run into a minus.
  const to = low < 0 || high < 0 ? { zh: "至", en: " to " }[lang] : "–";
  return `${scale.before}${written(low, Math.floor)}${to}${written(high, Math.ceil)}${scale.after}`;
}

// Enough to tell the ends apart, and three significant digits at least.
function neededDecimals(low: number, high: number): number {
  const digits = [high - low, Math.max(Math.abs(low), Math.abs(high)) / 100].map((size) =>
    size > 0 ? Math.ceil(-Math.log10(size)) : 0,
  );
  return Math.min(9, Math.max(0, ...digits));
}

const withoutZeros = (digits: string): string => (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits);
