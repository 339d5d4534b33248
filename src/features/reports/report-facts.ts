import { placeName } from "../../i18n/names.ts";
import { reportKindWords } from "../../i18n/vocabulary.ts";
import { fill } from "../../i18n/fill.ts";
import { reportWords } from "./words.ts";
import { formatPeriod } from "../../model/format.ts";
import type { Lang, Report, Context } from "../../model/types.ts";

/** The bibliography of a report as term and words; what the text does not print is said to be missing. */
export function reportFacts(
  report: Report,
  { data, lang }: Context,
): readonly { term: string; words: string; zh?: boolean; href?: string }[] {
  return [
    { term: reportWords.titleField[lang], words: report.title, zh: true },
    ...(lang === "en" ? [{ term: reportWords.titleTranslated[lang], words: report.title_en }] : []),
    { term: reportWords.placeField[lang], words: placeName(report.place, { data, lang }) },
    { term: reportWords.kind[lang], words: reportKindWords[report.kind][lang] },
    { term: reportWords.publisher[lang], words: report.publisher || reportWords.notPrinted[lang] },
    { term: reportWords.published[lang], words: publication(report, lang) },
    report.url
      ? { term: reportWords.page[lang], words: report.url, href: report.url }
      : { term: reportWords.page[lang], words: reportWords.noPage[lang] },
    { term: reportWords.length[lang], words: fill(reportWords.lines[lang], { n: report.lines }) },
    { term: reportWords.sha256[lang], words: report.sha256 },
    ...(report.note[lang] ? [{ term: reportWords.note[lang], words: report.note[lang] }] : []),
  ];
}

/** The day of publication, or what the text allows it to be. */
export function publication({ published, published_from, published_to }: Report, lang: Lang): string {
  const day = (iso: string) => formatPeriod({ period_start: iso, period_end: iso }, lang);
  if (published) return day(published);
  const between = fill(reportWords.publishedBetween[lang], { from: day(published_from), to: day(published_to) });
  return `${reportWords.notPrinted[lang]}${lang === "zh" ? "；" : "; "}${between}`;
}
