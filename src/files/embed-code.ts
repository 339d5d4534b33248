import type { Prepared } from "../charts/prepare.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../lib/addresses.ts";
import type { Lang } from "../lib/types.ts";
import { embedHeight } from "./embed-height.ts";
import { escapeXml } from "./escape-xml.ts";

/**
 * What a newsroom pastes: an iframe that is high enough also where the host does not listen for its height. Words and
 * drawing need more of it on a phone, so the style knows two heights; a CMS that drops the style keeps the attribute.
 * With a version it is the chart as it was then.
 */
export function embedCode(prepared: Prepared, { lang, version = "" }: { lang: Lang; version?: string }): string {
  const { slug } = prepared.chart;
  const address = escapeXml(absoluteLink(version ? paths.frozenEmbed(slug, version) : paths.embed(slug), lang));
  const height = embedHeight(prepared, { lang });
  // A line more, for a key that breaks.
  const onPhone = Math.max(height, embedHeight(prepared, { lang, column: 360 }) + 24);
  // A step and no slope: below 560 pixels the factor makes the middle value larger than both.
  const style = `border:0;height:clamp(${height}px,(560px - 100vw)*999,${onPhone}px)`;
  return `<iframe src="${address}" title="${escapeXml(prepared.title[lang])}" width="100%" height="${height}" loading="lazy" style="${style}"></iframe>`;
}
