import type { Data, Lang, Observation, Qualifier, Unit } from "../types.ts";
import { countsThings } from "../../arithmetic/unit-base.ts";
import { printedEn, formatValue, hedge } from "./value.ts";
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
export function formatPrint(
  digits: string,
  { unit, qualifier = "exact", data: { units }, lang }: PrintOptions,
): string {
  const { base = unit, factor = 1 } = rowWith(units, { unit }) ?? {};
  if (digits === "") return unit;
  if (lang === "zh") return hedge(`${digits}${unit}`, { qualifier, lang });
  const value = Number(digits);
  const print = {
    printed: digits,
    qualifier,
    unit,
    unit_base: base,
    value,
    value_base: value * factor,
  } as const;
  return withNoun(printedEn(print), { of: print, units });
}

interface PrintOptions {
  unit: string;
  qualifier?: Qualifier | undefined;
  data: Pick<Data, "units">;
  lang: Lang;
}

function withNoun(
  text: string,
  { of, units }: { of: Pick<Observation, "unit" | "unit_base" | "value_base">; units: readonly Unit[] },
): string {
  if (!countsThings(of.unit_base)) return text;
  const noun = rowWith(units, { unit: of.unit })?.en ?? "";
  // The multiplier of 亿只 is already in the number.
  const several = noun.replace(/^(ten thousand|hundred million) /, "");
  return `${text} ${of.value_base === 1 ? single(several) : several}`.trim();
}

/** The noun of one: `year` of `years`, `league or city` of `leagues and cities`. */
function single(nouns: string): string {
  const nounOf = (word: string) => word.replace(/ies$/, "y").replace(/s$/, "");
  return nouns.split(" and ").map(nounOf).join(" or ");
}
