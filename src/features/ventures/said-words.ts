import { fill } from "../../i18n/fill.ts";
import { formatPeriod } from "../../model/format.ts";
import type { Said } from "../../model/said.ts";
import type { Lang } from "../../model/types.ts";
import { ventureWords } from "./words.ts";

/**
 * When something was said: a day, the month or year that a page speaks of, the days between which it must have been, or
 * that no day is stated.
 */
export function saidWords(said: Said | undefined, lang: Lang): string {
  if (!said) return ventureWords.undated[lang];
  if (said.stated) return formatPeriod({ period_start: said.from, period_end: said.to }, lang);
  const day = (iso: string) => formatPeriod({ period_start: iso, period_end: iso }, lang);
  if (said.from === said.to) return day(said.from);
  return fill(ventureWords.between[lang], { from: day(said.from), to: day(said.to) });
}

/** From which year to which: `2022—2025`; empty where nothing is dated. */
export function yearsWords([first, last]: readonly [Said | undefined, Said | undefined], lang: Lang): string {
  if (!first || !last) return "";
  const [from, to] = [first.from.slice(0, 4), last.to.slice(0, 4)];
  return from === to ? from : [from, to].join(lang === "zh" ? "—" : "–");
}
