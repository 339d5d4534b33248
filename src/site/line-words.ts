import { reportTitle } from "../i18n/names.ts";
import { fill, t } from "../i18n/words.ts";
import type { Figure, Lang } from "../model/types.ts";

/** A link to a line of a report: what is seen, and what is heard, for whom the report beside it is out of sight. */
export function lineWords({ report, line }: Pick<Figure, "report" | "line">, lang: Lang) {
  const words = fill(t("line", lang), { n: line });
  return { words, label: `${words}${t("colon", lang)}${reportTitle(report, lang)}` };
}
