import { zooms } from "../../exports/chart-png.ts";
import { chartSvg } from "../../exports/chart-svg.ts";
import { currentRelease } from "../../exports/current-release.ts";
import { embedCodes } from "../../exports/embed-codes.ts";
import { embedScript } from "../../exports/embed-script.ts";
import { fittedColumns } from "../../exports/frame-height.ts";
import { example } from "../../exports/example.ts";
import { oembedWidth } from "../../exports/oembed.ts";
import { sizeOf } from "../../drawing/tree.ts";
import { paths } from "../../i18n/addresses.ts";
import { absoluteLink, link } from "../../i18n/link.ts";
import { budgets } from "../../model/budgets.ts";
import type { Context } from "../../model/types.ts";
import { queryOf } from "../charts/index.ts";
import { readyPages } from "../compare/index.ts";
import type { Facts } from "./guide.ts";

/** What fills the guide for newsrooms. Its codes are those of the first chart of the front page. */
export async function embeddingFacts({ data, lang }: Context): Promise<Facts> {
  const chart = example(data);
  const codes = embedCodes(chart, lang);
  const code = (wanted: string) => codes.find(({ id }) => id === wanted)?.code ?? "";
  return {
    charts: link(paths.charts, lang),
    compare: link(paths.compare, lang),
    compareFrame: link(paths.comparingEmbed(readyPages(data)[0]?.figures ?? []), lang),
    compareEmbed: kilobytes(budgets["comparison embed (brotli)"]),
    rows: kilobytes(budgets["rows of the explorer (brotli)"]),
    index: `/${paths.chartIndex}`,
    indexAddress: link(paths.chartIndex),
    changelog: link(paths.changelog, lang),
    screen: link(paths.screen, lang),
    screenAddress: absoluteLink(paths.screen, lang),
    // By path, so that a policy lets in nothing else of a shared host.
    home: absoluteLink(""),
    embedScript: absoluteLink(paths.embedScript),
    slug: chart.slug,
    title: chart.title[lang],
    // The title has no year; the subtitle tells the periods.
    subtitle: chart.subtitle[lang],
    iframe: code("iframe"),
    element: code("element"),
    embed: kilobytes(budgets["embed page (brotli)"]),
    chainEmbed: kilobytes(budgets["chain map embed (brotli)"]),
    script: kilobytes((await embedScript()).length),
    narrow: fittedColumns.usual,
    wide: fittedColumns.wide,
    picture: sizeOf(chartSvg(chart, { lang })).width * zooms.chart,
    oembed: oembedWidth,
    version: currentRelease(data).version,
    query: queryOf({ theme: "dark", plain: true, transparent: false, height: 0 }),
  };
}

/** Bytes as kilobytes, to a tenth. */
const kilobytes = (bytes: number): string => String(Math.round(bytes / 100) / 10);
