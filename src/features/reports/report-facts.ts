import { placeName } from "../../i18n/names.ts";
import { reportKindWords } from "../../i18n/vocabulary.ts";
import { fill, t } from "../../i18n/words.ts";
import { formatPeriod } from "../../model/format.ts";
import type { Lang, Report } from "../../model/types.ts";

/** The bibliography of a report as term and words; what the text does not print is said to be missing. */
export function reportFacts(report: Report, lang: Lang): readonly { term: string; words: string; zh?: boolean }[] {
  return [
    { term: t("titleField", lang), words: report.title, zh: true },
    ...(lang === "en" ? [{ term: t("titleTranslated", lang), words: report.title_en }] : []),
    { term: t("placeField", lang), words: placeName(report.place, lang) },
    { term: t("kind", lang), words: reportKindWords[report.kind][lang] },
    { term: t("publisher", lang), words: report.publisher || t("notPrinted", lang) },
    { term: t("published", lang), words: publication(report, lang) },
    { term: t("length", lang), words: fill(t("lines", lang), { n: report.lines }) },
    { term: t("sha256", lang), words: report.sha256 },
    ...(report.note[lang] ? [{ term: t("note", lang), words: report.note[lang] }] : []),
  ];
}

/** The day of publication, or what the text allows it to be. */
export function publication({ published, published_from, published_to }: Report, lang: Lang): string {
  const day = (iso: string) => formatPeriod({ period_start: iso, period_end: iso }, lang);
  if (published) return day(published);
  const between = fill(t("publishedBetween", lang), { from: day(published_from), to: day(published_to) });
  return `${t("notPrinted", lang)}${lang === "zh" ? "；" : "; "}${between}`;
}
