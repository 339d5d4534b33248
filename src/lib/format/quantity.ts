import type { Lang, Observation, Unit } from "../types.ts";
import { countsThings } from "../unit-base.ts";
import { formatValue } from "./value.ts";

/** `formatValue` with the noun that units.csv gives an English count: `more than 150 firms`. */
export function formatQuantity(
  observation: Observation,
  { lang, units }: { lang: Lang; units: readonly Unit[] },
): string {
  const text = formatValue(observation, lang);
  if (lang === "zh" || !countsThings(observation.unit_base)) return text;
  const noun = units.find(({ unit }) => unit === observation.unit)?.en ?? "";
  // The multiplier of 亿只 is already in the number.
  return `${text} ${noun.replace(/^(ten thousand|hundred million) /, "")}`.trim();
}
