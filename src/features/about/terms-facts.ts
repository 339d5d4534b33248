import { paths } from "../../i18n/addresses.ts";
import { link } from "../../i18n/link.ts";
import type { Context, TermUse } from "../../model/types.ts";
import { tableOf, type Facts } from "./guide.ts";
import { aboutWords } from "./words.ts";

/** What fills the glossary: the terms of each use, each with its anchor. */
export function termsFacts(context: Context): Facts {
  return {
    field: termTable("field", context),
    site: termTable("site", context),
    names: termTable("name", context),
    csv: link(paths.dataFile("terms")),
  };
}

function termTable(wanted: TermUse, { data, lang }: Context): string {
  const other = lang === "zh" ? "en" : "zh";
  const heads = [aboutWords.term[lang], aboutWords.otherLanguage[lang], aboutWords.meaning[lang]];
  const rows = data.terms
    .filter(({ use }) => use === wanted)
    .map((term) => [`${term[lang]} {#${term.id}}`, term[other], term.meaning[lang]]);
  return tableOf([heads, ...rows]);
}
