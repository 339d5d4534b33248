import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import { isCited } from "../../model/coverage.ts";
import { formatPeriod } from "../../model/format.ts";
import { citedSourceOf } from "../../model/lookup.ts";
import type { PromiseRow } from "../../model/outcomes/outcome-facts.ts";
import { saidOf, type Said } from "../../model/said.ts";
import { shortPage, shortReport } from "../../model/short-source.ts";
import type { Context, Lang } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";
import { outcomePageWords } from "./words.ts";

/** Where a row can be read: its place on a page of this site, and the page itself where it may be linked. */
export interface SourceWords {
  words: string;
  path: string;
  cited: boolean;
  /** The address of the page itself; empty of a report, of a copy, and where none is known. */
  original: string;
  /** When it was published. */
  day: string;
}

/** Where a figure or venture is read. */
export function sourceWords(row: PromiseRow, { data, lang }: Context): SourceWords {
  if (isCited(row)) {
    const { url, standing, published } = citedSourceOf(row.source, data);
    return {
      words: shortPage(row.source, { data, lang }),
      path: paths.source(row.source, row.id),
      cited: true,
      original: standing === "copy" ? "" : (url ?? ""),
      // The words have the day.
      day: published === "" ? outcomePageWords.undated[lang] : "",
    };
  }
  const report = shortReport(row.report, { data, lang });
  const line = lineWords(row, { data, lang }).words;
  return {
    words: lang === "zh" ? report + line : `${report}, ${line}`,
    path: paths.report(row.report, row.id),
    cited: false,
    original: "",
    day: saidWords(saidOf(row, data), lang),
  };
}

/** When something was published, in words. */
export function saidWords(said: Said | undefined, lang: Lang): string {
  const day = said && formatPeriod({ period_start: said.from, period_end: said.to }, lang);
  return day ? fill(outcomePageWords.saidIn[lang], { day }) : outcomePageWords.undated[lang];
}
