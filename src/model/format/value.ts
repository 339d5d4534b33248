import type { Lang, Qualifier, Figure, Derived, Observation } from "../types.ts";
import { arabicDigits, clean, plainDigits, significantDigits } from "../../arithmetic/decimal.ts";
import { isCited } from "../coverage.ts";
import { isHedged, withoutMinus } from "../hedges.ts";
import { citedPrint } from "./cited-print.ts";
import { perWords, onScale, scaleOf, toScale } from "./scale.ts";

const before: Readonly<Record<Lang, Readonly<Partial<Record<Qualifier, string>>>>> = {
  zh: { about: "约", nearly: "近", more_than: "超", at_most: "不超过" },
  en: { about: "about ", nearly: "nearly ", more_than: "more than ", at_least: "at least ", at_most: "at most " },
};

/** Puts the hedge of a print before (or, for 以上, after) its number. */
export function hedge(text: string, { qualifier, lang }: { qualifier: Qualifier; lang: Lang }): string {
  if (qualifier === "at_least" && lang === "zh") return `${text}以上`;
  return (before[lang][qualifier] ?? "") + text;
}

/**
 * A printed figure in Chinese: the print itself, with what stands apart from it in the sentence (hedge, per mu, lost
 * unit).
 */
export function printedZh(figure: Print): string {
  const { printed, qualifier, unit, unit_base: base } = figure;
  const bare = /^[\d.,]+$/.test(printed) && unit !== "" ? `${printed}（${unit}）` : printed;
  const per = perWords(base).zh;
  const whole =
    per === "" || printed.includes("/") ? bare : bare.replace(/(以上|以下|以内|左右)?$/, (tail) => `/${per}${tail}`);
  const told = isHedged(printed) ? whole : hedge(whole, { qualifier, lang: "zh" });
  // The word for a decline may stand before another number of its sentence.
  return figure.value < 0 && withoutMinus(printed) === undefined ? `下降${told}` : told;
}

/** A number as printed with its unit: all that is needed to write it in English. */
export type Print = Pick<Figure, "printed" | "qualifier" | "unit" | "unit_base" | "value" | "value_base">;

/** A printed figure in English: converted exactly, every printed digit kept. */
export function printedEn(figure: Print): string {
  return hedge(amountEn(figure).replace("-", "−"), { qualifier: figure.qualifier, lang: "en" });
}

function amountEn(figure: Print): string {
  const { printed, unit, unit_base: base, value, value_base: size } = figure;
  if (printed.startsWith("第")) return `No. ${plainDigits(value)}`;
  if (unit === "倍") return `${plainDigits(value)} times`;
  if (base === "1" && unit !== "%") return fraction(size);
  const scale = scaleOf(base, { size, lang: "en" });
  const { digits, places } = printedDigits(figure);
  const text = onScale(digits, { ...scale, shift: scale.shift + places });
  return base === "day" && value === 1 ? text.replace(/s$/, "") : text;
}

// The digits as printed and how far the base unit shifts their point.
function printedDigits({ printed, value, value_base: size }: Print): { digits: string; places: number } {
  const unsigned = arabicDigits(printed);
  const digits = value < 0 && unsigned !== "" ? `-${unsigned}` : unsigned;
  const places = Math.round(Math.log10(size / value));
  // Units such as hours do not scale by a power of ten, and Chinese numerals have no digits to keep.
  const scales = digits !== "" && Number(digits) === value && clean(value * 10 ** places) === clean(size);
  return scales ? { digits, places } : { digits: plainDigits(clean(size)), places: 0 };
}

// A third has no exact percentage; half has.
function fraction(size: number): string {
  const percent = clean(size * 100);
  if (Number.isInteger(percent * 100)) return `${plainDigits(percent)}%`;
  for (let below = 3; below <= 10; below++) {
    const above = Math.round(size * below);
    if (Math.abs(size - above / below) < 1e-9) return `${above}/${below}`;
  }
  return `${plainDigits(percent)}%`;
}

/** Whether a number has fewer digits than those to which all computed values are cut off. */
const ends = (size: number): boolean => Number(size.toPrecision(11)) === size;

/** More digits than these are not told of a computed value. */
const most = 6;

/** What is told of a computed value: it may be of something that is no figure. */
export interface Computed extends Pick<Derived, "value_base" | "unit_base" | "low" | "high" | "note"> {
  /** Whether it is known that nothing is rounded that went in. */
  exact?: boolean;
  /** How many significant digits are told at least, where it stands beside a print of so many. */
  digits?: number;
}

/**
 * A computed value: `≈` and three significant digits, four from 1,000 on, or those of the print beside it.
 * A whole number that nothing rounds or qualifies is shown as it is, and so is a decimal that is exact; a quotient that
 * does not end is cut off at its twelfth digit, and never exact.
 */
export function computedValue(derived: Computed, lang: Lang): string {
  const { value_base: size, unit_base: base, low, high, note, digits = 0 } = derived;
  const scale = scaleOf(base, { size, lang });
  const exact =
    low === undefined &&
    high === undefined &&
    note.zh === "" &&
    (Number.isInteger(size) || derived.exact === true) &&
    ends(size);
  const inZh = Math.abs(toScale(size, scaleOf(base, { size, lang: "zh" })));
  // Rounded before it is scaled, so that both languages show the same digits; the Chinese scale decides how many.
  const figures = Math.max(inZh >= 1000 ? 4 : 3, Math.min(digits, most));
  const rounded = toScale(Number(size.toPrecision(figures)), scale);
  const text = exact
    ? onScale(plainDigits(size), scale)
    : onScale(significantDigits(rounded, figures), { ...scale, shift: 0 });
  const told = text.replace("-", "−");
  return exact ? told : lang === "zh" ? `≈${told}` : `≈\u00a0${told}`;
}

/**
 * A value as read on page and chart, with its unit: `约2633亿元`, `about CNY 263.3 bn`, `≈87.9亿元`.
 * English counts stand without their noun, which `formatQuantity` adds.
 */
export function formatValue(observation: Observation, lang: Lang): string {
  if (observation.basis !== "printed") return computedValue(observation, lang);
  const print = isCited(observation) ? { ...observation, printed: citedPrint(observation, lang) } : observation;
  return lang === "zh" ? printedZh(print) : printedEn(print);
}
