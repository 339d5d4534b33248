import { placeName } from "../../i18n/names.ts";
import { formatPeriod } from "../../model/format.ts";
import type { CitedSource, Context, Lang } from "../../model/types.ts";
import { extentWords, sourceWords, standingWords } from "./words.ts";

/** What is known of a cited page, as term and words; what is not told is said to be missing. */
export function sourceFacts(
  page: CitedSource,
  { data, lang }: Context,
): readonly { term: string; words: string; zh?: boolean }[] {
  return [
    { term: sourceWords.titleField[lang], words: page.title, zh: true },
    ...(lang === "en" ? [{ term: sourceWords.translated[lang], words: page.title_en }] : []),
    { term: sourceWords.place[lang], words: placeName(page.place, { data, lang }) },
    { term: sourceWords.publisher[lang], words: page.publisher || sourceWords.unstated[lang] },
    { term: sourceWords.published[lang], words: dayWords(page.published, lang) },
    { term: sourceWords.standing[lang], words: standingWords[page.standing][lang] },
    { term: sourceWords.extent[lang], words: extentWords[page.extent][lang] },
    { term: sourceWords.seen[lang], words: dayWords(page.seen, lang) },
    ...(page.note[lang] ? [{ term: sourceWords.note[lang], words: page.note[lang] }] : []),
  ];
}

/** A day in words, or that none is stated. */
export function dayWords(day: string, lang: Lang): string {
  return formatPeriod({ period_start: day, period_end: day }, lang) || sourceWords.unstated[lang];
}
