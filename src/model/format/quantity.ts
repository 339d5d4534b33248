import type { Data, Lang, Observation, Unit } from "../types.ts";
import { countsThings } from "../../arithmetic/unit-base.ts";
import { printedEn, formatValue } from "./value.ts";
import { rowWith } from "../../tables/row-with.ts";

/** `formatValue` with the noun that units.csv gives an English count: `more than 150 firms`. */
export function formatQuantity(
  observation: Observation,
  { data: { units }, lang }: { data: Pick<Data, "units">; lang: Lang },
): string {
  const text = formatValue(observation, lang);
  return lang === "zh" ? text : withNoun(text, { of: observation, units });
}

/** An amount or capacity as printed, such as `1.6` and `亿只`: `1.6亿只`, `160 m pieces`. */
export function formatPrint(digits: string, { unit, data: { units }, lang }: PrintOptions): string {
  const { base = unit, factor = 1 } = rowWith(units, { unit }) ?? {};
  if (lang === "zh" || digits === "") return `${digits}${unit}`;
  const value = Number(digits);
  const print = {
    printed: digits,
    qualifier: "exact",
    unit,
    unit_base: base,
    value,
    value_base: value * factor,
  } as const;
  return withNoun(printedEn(print), { of: print, units });
}

interface PrintOptions {
  unit: string;
  data: Pick<Data, "units">;
  lang: Lang;
}

function withNoun(
  text: string,
  { of, units }: { of: Pick<Observation, "unit" | "unit_base">; units: readonly Unit[] },
): string {
  if (!countsThings(of.unit_base)) return text;
  const noun = rowWith(units, { unit: of.unit })?.en ?? "";
  // The multiplier of 亿只 is already in the number.
  return `${text} ${noun.replace(/^(ten thousand|hundred million) /, "")}`.trim();
}
