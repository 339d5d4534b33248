import { reportTitle } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import { data } from "../../model/data.ts";
import type { Figure, Lang, Venture } from "../../model/types.ts";

/** A line of a report that a slide rests on. */
export type Cited = Pick<Figure | Venture, "report" | "line">;

/** Where a slide comes from, short enough for a wall: `来源：《风景这边亮丽…》第11、19行`. */
export function shortSource(cited: readonly Cited[], lang: Lang): string {
  const used = data.reports.filter(({ id }) => cited.some(({ report }) => report === id));
  const told = used.map(({ id }) => {
    const lines = new Set(cited.filter(({ report }) => report === id).map(({ line }) => line));
    const sorted = [...lines].sort((a, b) => a - b);
    const title = shortTitle(reportTitle(id, lang), lang);
    if (lang === "zh") return `《${title}》第${sorted.join("、")}行`;
    return `“${title}”, ${sorted.length === 1 ? "line" : "lines"} ${sorted.join(", ")}`;
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
