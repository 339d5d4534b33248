import type { VentureRow } from "../../chain-maps/certainty.ts";
import { sureStagesWords } from "../../chain-maps/node-status-words.ts";
import { paths } from "../../i18n/addresses.ts";
import { sharedWords } from "../../i18n/words.ts";
import { isCited } from "../../model/coverage.ts";
import { shortPage } from "../../model/short-source.ts";
import { citedTitle } from "../../model/source.ts";
import type { Context } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";

/** A link to where a row stands: its line of a report, or the page of a cited page on this site. */
export interface RowLink {
  id: string;
  words: string;
  /** With the title of the report or page. */
  label: string;
  path: string;
}

/** `乌海方案（2023年）第3行`, or `◇ 人民网 2024-05-01`. */
export function rowLink(row: VentureRow, { data, lang }: Context): RowLink {
  if (!isCited(row)) {
    const { named: words, label } = lineWords(row, { data, lang });
    return { id: row.id, words, label, path: paths.report(row.report, row.id) };
  }
  const words = shortPage(row.source, { data, lang });
  // What is heard begins with what is seen.
  const label = words + sharedWords.colon[lang] + citedTitle(row.source, { data, lang });
  return { id: row.id, words, label, path: paths.source(row.source, row.id) };
}

/** The same of all rows of a mark, each with how far it says the project has come where there are several. */
export function rowLinks(
  rows: readonly VentureRow[],
  { data, lang }: Context,
): readonly (RowLink & { told: string })[] {
  return rows.map((row) => ({
    ...rowLink(row, { data, lang }),
    told: rows.length > 1 ? sureStagesWords(row, { data, lang }) : "",
  }));
}
