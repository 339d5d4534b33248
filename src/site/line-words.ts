import { reportTitle } from "../i18n/names.ts";
import { fill } from "../i18n/fill.ts";
import { sharedWords } from "../i18n/words.ts";
import { shortReport } from "../model/short-source.ts";
import { siteWords } from "./words.ts";
import type { Figure, Context } from "../model/types.ts";

/**
 * A link to a line of a report: what is seen where the report stands beside it, what is seen elsewhere, with its short
 * name, and what is heard, for whom the report beside it is out of sight.
 */
export function lineWords({ report, line }: Pick<Figure, "report" | "line">, { data, lang }: Context) {
  const words = fill(siteWords.line[lang], { n: line });
  const named = [shortReport(report, { data, lang }), words].join(lang === "zh" ? "" : ", ");
  return { words, named, label: `${named}${sharedWords.colon[lang]}${reportTitle(report, { data, lang })}` };
}
