import type { Chart } from "../../charts/chart.ts";
import { chartWords } from "./words.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Lang } from "../../model/types.ts";

/** The title of a chart's page. A chain's map has a page of its own, so that its chart must say what it is. */
export function chartTitle({ type, title }: Chart, lang: Lang): string {
  return type === "chain-map" ? `${chartWords.chart[lang]}${sharedWords.colon[lang]}${title[lang]}` : title[lang];
}
