import type { Chart } from "../charts/chart.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import type { Lang } from "../model/types.ts";
import { embedHeight } from "./embed-height.ts";
import { escapeXml } from "./escape-xml.ts";

/** The columns, in pixels, for which a frame is high enough: those of desktop pages, and those of phones. */
export const frameColumns = { desktop: [560, 600, 640, 700, 760], phone: [288, 320, 343, 375, 400, 430] } as const;

/**
 * What a newsroom pastes: an iframe that is high enough also where the host does not listen for its height. Words and
 * drawing need more of it on a phone, so the style knows two heights; a CMS that drops the style keeps the attribute.
 * With a version it is the chart as it was then.
 */
export function embedCode(chart: Chart, { lang, version = "" }: { lang: Lang; version?: string }): string {
  const { slug } = chart;
  const address = escapeXml(absoluteLink(version ? paths.releaseEmbed(slug, version) : paths.embed(slug), lang));
  const height = tallest(chart, { lang, columns: frameColumns.desktop });
  const phone = tallest(chart, { lang, columns: frameColumns.phone });
  // A line more, for a key that breaks.
  const onPhone = Math.max(height, phone + 24);
  // A step and no slope: below 560 pixels the factor makes the middle value larger than both.
  const style = `border:0;height:clamp(${height}px,(560px - 100vw)*999,${onPhone}px)`;
  return `<iframe src="${address}" title="${escapeXml(chart.title[lang])}" width="100%" height="${height}" loading="lazy" style="${style}"></iframe>`;
}

/** What the highest of these columns needs: a frame has one height, and nothing may be cut off. */
function tallest(chart: Chart, { lang, columns }: { lang: Lang; columns: readonly number[] }): number {
  return Math.max(...columns.map((column) => embedHeight(chart, { lang, column })));
}
