import type { Chart } from "../charts/chart.ts";
import { absoluteLink } from "../i18n/link.ts";
import { sharedWords } from "../i18n/words.ts";
import type { Lang } from "../model/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { embedHeight } from "./embed-height.ts";
import { escapeXml } from "./escape-xml.ts";

/** Pixels that an answer says the frame is wide. */
export const oembedWidth = 600;

/**
 * The oEmbed 1.0 answer for a chart, of type rich. A file cannot obey `maxwidth`, so its width is modest and the frame
 * gives way; its markup keeps to what WordPress lets through.
 */
export function oembed(chart: Chart, lang: Lang) {
  const { title } = chart;
  const { embed, og_png } = chartAddresses(chart.slug);
  const height = embedHeight(chart, { lang, column: oembedWidth });
  const name = escapeXml(title[lang]);
  return {
    type: "rich",
    version: "1.0",
    title: title[lang],
    author_name: sharedWords.site[lang],
    author_url: absoluteLink("", lang),
    provider_name: sharedWords.site[lang],
    provider_url: absoluteLink("", lang),
    cache_age: 86_400,
    html: `<iframe src="${embed[lang]}" title="${name}" width="${oembedWidth}" height="${height}" frameborder="0"></iframe>`,
    width: oembedWidth,
    height,
    thumbnail_url: og_png[lang],
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
