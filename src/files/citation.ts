import type { Prepared } from "../charts/prepare.ts";
import { cite } from "../lib/source.ts";
import type { Lang } from "../lib/types.ts";
import { chartAddresses } from "./chart-addresses.ts";

/** How to cite a chart by its public address. */
export function citation({ chart, title }: Prepared, lang: Lang): string {
  return cite({ title, lang, url: chartAddresses(chart.slug).page[lang] });
}
