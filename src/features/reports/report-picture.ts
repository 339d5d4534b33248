import type { PageWords } from "../../exports/chart-og.ts";
import { fill } from "../../i18n/fill.ts";
import { reportTitle } from "../../i18n/names.ts";
import type { Context, Report } from "../../model/types.ts";
import { accounted } from "./accounted.ts";
import { reportWords } from "./words.ts";

/** What a link to a page about all reports is shown with: how many numerals they have, and what became of those. */
export function reportsPicture({ title, lead }: Pick<PageWords, "title" | "lead">, { data, lang }: Context): PageWords {
  const { numerals, figures, asides } = accounted(data);
  return {
    ...{ title, lead },
    number: {
      words: fill(reportWords.numerals[lang], { numerals }),
      about: fill(reportWords.numeralsBecame[lang], { figures, asides }),
    },
  };
}

/** What a link to a report is shown with: how many numerals it has, and what became of them. */
export function reportPicture({ id }: Report, { data, lang }: Context): PageWords {
  const numerals = data.numerals.filter(({ report }) => report === id);
  const words = { title: reportTitle(id, { data, lang }), lead: reportWords.lead[lang] };
  return reportsPicture(words, { data: { ...data, reports: [], numerals }, lang });
}
