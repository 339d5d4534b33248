import { paths } from "../../i18n/addresses.ts";
import type { Context } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";

/** The terms of the strip, in the order in which a project passes them: ids of data/vocab/terms.csv. */
export const stripTerms = ["signed", "set-up", "construction-started", "funds-received", "operating"] as const;

/** The steps of a project with what each means, and where the glossary has it. */
export function strip({ data, lang }: Context) {
  return stripTerms.map((id) => {
    const term = rowWith(data.terms, { id });
    if (!term) throw new Error(`unknown term: ${id}. Name a row of data/vocab/terms.csv.`);
    return { word: term[lang], meaning: term.meaning[lang], path: paths.term(id) };
  });
}
