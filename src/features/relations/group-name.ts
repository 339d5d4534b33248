import { reportTitle } from "../../i18n/names.ts";
import type { Context } from "../../model/types.ts";
import { relationWords } from "./words.ts";

/** What the relations of a group are called: by their report, or as across several, or with cited pages. */
export function groupName(report: string, { data, lang }: Context): string {
  if (report === "") return relationWords.acrossReports[lang];
  return report === "cited" ? relationWords.withCited[lang] : reportTitle(report, { data, lang });
}
