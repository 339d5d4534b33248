import type { Chart } from "../charts/chart.ts";
import { absoluteLink } from "../i18n/link.ts";
import { sharedWords } from "../i18n/words.ts";
import type { Lang } from "../model/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { embedHeight } from "./embed-height.ts";
import { escapeXml } from "./escape-xml.ts";

/** Pixels for which an answer says how high the frame is. */
export const oembedWidth = 600;

/**
 * The oEmbed 1.0 answer for a chart, of type rich. A file cannot obey `maxwidth`: the frame is as wide as its column.
 * The markup keeps to what WordPress lets through. The link stands first, for by it WordPress loads the script that
 * hears the frame, and it is what feeds and readers without script are left with.
 */
export function oembed(chart: Chart, lang: Lang) {
  const { title } = chart;
  const { page, embed, og_png } = chartAddresses(chart);
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
    html: [
      `<blockquote><a href="${page[lang]}">${name}</a></blockquote>`,
      `<iframe src="${embed[lang]}" title="${name}" width="100%" height="${height}" frameborder="0"></iframe>`,
    ].join(""),
    width: oembedWidth,
    height,
    thumbnail_url: og_png[lang],
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
