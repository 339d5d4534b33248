import { plural } from "../../model/plural.ts";
import { reportTitle } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import { linesByReport, type Cited } from "../../model/source.ts";
import type { Lang, Context } from "../../model/types.ts";

/** Where a slide comes from, short enough for a wall: `来源：《风景这边亮丽…》第11、19行`. */
export function shortSource(cited: readonly Cited[], { data, lang }: Context): string {
  const told = linesByReport(cited, data).map(({ report, lines }) => {
    const title = shortTitle(reportTitle(report, { data, lang }), lang);
    if (lang === "zh") return `《${title}》第${lines.join("、")}行`;
    return `“${title}”, ${plural(lines.length, { noun: "line" })} ${lines.join(", ")}`;
  });
  return sharedWords.source[lang] + told.join(lang === "zh" ? "；" : "; ");
}

// A wall has room for two lines of sources, and a chain may rest on all the reports.
const longest: Readonly<Record<Lang, number>> = { zh: 18, en: 34 };

/** A title up to its first break, cut once more where it is still long; what is cut off shows as an ellipsis. */
export function shortTitle(title: string, lang: Lang): string {
  const [first = title] = title.split(/ \/ |——|（|: | \(/);
  const cut = first.length > longest[lang] ? first.slice(0, longest[lang]) : first;
  if (cut === title) return title;
  const words = cut === first ? cut : lang === "zh" ? cut : cut.slice(0, cut.lastIndexOf(" "));
  return `${words.replace(/[\s,“的]+$/, "")}…`;
}
