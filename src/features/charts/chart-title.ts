import type { Prepared } from "../../charts/figure-chart.ts";
import { chartWords } from "./words.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Lang } from "../../model/types.ts";

/** The title of a chart's page. A chain's map has a page of its own, so that its chart must say what it is. */
export function chartTitle({ title, view }: Prepared, lang: Lang): string {
  return view ? `${chartWords.chart[lang]}${sharedWords.colon[lang]}${title[lang]}` : title[lang];
}
