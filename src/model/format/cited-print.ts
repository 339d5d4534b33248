import { plainDigits } from "../../arithmetic/decimal.ts";
import type { CitedFigure, Lang } from "../types.ts";
import { onScale, scaleOf } from "./scale.ts";

/**
 * The number and unit of a cited figure, as a report would print them: the fragment that finds it again on its page has
 * other words in it. In Chinese, a unit of an English page is told in the Chinese one of the same size.
 */
export function citedPrint(figure: CitedFigure, lang: Lang): string {
  const { unit, unit_base: base, value, value_base: size } = figure;
  const digits = digitsOf(figure);
  if (unit === "第") return `第${digits}`;
  if (figure.printed.includes(`第${digits}${unit}`)) return `第${digits}${unit}`;
  if (lang === "en" || !/^[a-z]/i.test(unit)) return `${digits}${unit}`;
  const scale = scaleOf(base, { size, lang });
  const places = Math.round(Math.log10(size / value));
  return onScale(digits, { ...scale, shift: scale.shift + places });
}

/** The digits of the value with the zeros that are printed, without sign; those of the value where none are printed. */
function digitsOf({ printed, value }: CitedFigure): string {
  const numbers = [...printed.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => digits.replaceAll(",", ""));
  return numbers.find((digits) => Number(digits) === Math.abs(value)) ?? plainDigits(Math.abs(value));
}
