import type { Prepared } from "../charts/prepare.ts";
import type { Lang } from "../lib/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { embedHeight } from "./embed-height.ts";
import { escapeXml } from "./escape-xml.ts";

/** What a newsroom pastes: an iframe that is high enough also where the host does not listen for its height. */
export function embedCode(prepared: Prepared, lang: Lang): string {
  const address = escapeXml(chartAddresses(prepared.chart.slug).embed[lang]);
  const height = embedHeight(prepared, lang);
  return `<iframe src="${address}" title="${escapeXml(prepared.title[lang])}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
