import type { Prepared } from "../charts/prepare.ts";
import type { Lang } from "../lib/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { escapeXml } from "./escape-xml.ts";

// Head, foot and padding of the embed page, at the width of a newspaper's column, with room for a second line each.
const around = 250;

/** What a newsroom pastes: an iframe that is high enough also where the host does not listen for its height. */
export function embedCode({ chart, title, drawings }: Prepared, lang: Lang): string {
  const svg = drawings(lang).find(({ width }) => width === 640)?.svg ?? "";
  const height = Math.ceil(Number(/ height="([\d.]+)"/.exec(svg)?.[1])) + around;
  const address = escapeXml(chartAddresses(chart.slug).embed[lang]);
  return `<iframe src="${address}" title="${escapeXml(title[lang])}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
