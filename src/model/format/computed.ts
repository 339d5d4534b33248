import { plainDigits, significantDigits } from "../../arithmetic/decimal.ts";
import type { Derived, Lang } from "../types.ts";
import { onScale, scaleOf, toScale } from "./scale.ts";

/**
 * A computed value: `≈` and three significant digits, four from 1,000 on.
 * A whole number that nothing rounds or qualifies is shown as it is.
 */
export function computedValue(derived: Derived, lang: Lang): string {
  const { value_base: size, unit_base: base, low, high, note } = derived;
  const scale = scaleOf(base, { size, lang });
  const exact = low === undefined && high === undefined && note.zh === "" && Number.isInteger(size);
  const inZh = Math.abs(toScale(size, scaleOf(base, { size, lang: "zh" })));
  // Rounded before it is scaled, so that both languages show the same digits; the Chinese scale decides how many.
  const figures = inZh >= 1000 ? 4 : 3;
  const rounded = toScale(Number(size.toPrecision(figures)), scale);
  const text = exact
    ? onScale(plainDigits(size), scale)
    : onScale(significantDigits(rounded, figures), { ...scale, shift: 0 });
  const told = text.replace("-", "−");
  return exact ? told : lang === "zh" ? `≈${told}` : `≈\u00a0${told}`;
}
