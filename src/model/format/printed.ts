import { arabicDigits, clean, plainDigits } from "../../arithmetic/decimal.ts";
import { isHedged, withoutMinus } from "../hedges.ts";
import type { Figure } from "../types.ts";
import { hedge } from "./hedge.ts";
import { perWords } from "./per-words.ts";
import { onScale, scaleOf } from "./scale.ts";

/**
 * A printed figure in Chinese: the print itself, with what stands apart from it in the sentence (hedge, per mu, lost
 * unit).
 */
export function printedZh(figure: Figure): string {
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
