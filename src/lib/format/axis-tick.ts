import { clean, plainDigits } from "../decimal.ts";
import type { Lang } from "../types.ts";
import { countsThings, splitBase } from "../unit-base.ts";
import { onScale, scaleOf } from "./scale.ts";

// All ticks of one axis share one scale, whatever their own size.
const sizes: Readonly<Record<string, number>> = {
  CNY: 1e9,
  "CNY/project": 1e9,
  "CNY/mu": 1e6,
  W: 1e9,
  Wh: 1e9,
};

/** A tick of an axis in base units (`unit` is a `unit_base`): `200亿元`, `CNY 20 bn`, `50%`; counts and per-whats bare. */
export function axisTick(value: number, { unit, lang }: { unit: string; lang: Lang }): string {
  if (value === 0) return "0";
  const { quantity } = splitBase(unit);
  const scale = scaleOf(countsThings(quantity) ? "" : quantity, { size: sizes[unit] ?? 1, lang });
  return onScale(plainDigits(clean(value)), scale);
}
