import { paths } from "../i18n/addresses.ts";
import type { ChainMap, Chart } from "./chart.ts";
import { isCharted, mapSlug } from "./map-state.ts";

/** Where a chart stands, as paths below the site's base. */
export interface ChartPaths {
  page: string;
  embed: string;
  oembed: string;
  /** By its ending: `csv`, `og.png`. */
  file: (ending: string) => string;
  dark: string;
  poster: string;
}

/** The paths of a chart of the gallery, also by a slug that it had before. */
export function slugPaths(slug: string): ChartPaths {
  return {
    page: paths.chart(slug),
    embed: paths.embed(slug),
    oembed: paths.oembed(slug),
    file: (ending) => paths.chartFile(slug, ending),
    dark: paths.chartDark(slug),
    poster: paths.chartPoster(slug),
  };
}

/** Whether a chart is a chain's map that is not in the gallery, nor in releases: all but one a chain are not. */
export function isOffGallery(chart: Chart): chart is ChainMap {
  return chart.type === "chain-map" && !isCharted(chart.view);
}

/** The paths of any chart: what is not in the gallery stands with the pages of its chain. */
export function pathsOf(chart: Chart): ChartPaths {
  if (!isOffGallery(chart)) return slugPaths(chart.slug);
  const { chain, scope, view } = chart.view;
  const file = (end: string) => (ending: string) => paths.chainFile(chain.id, { scope, name: view + end, ending });
  return {
    page: paths.chain(chain.id, { scope, view }),
    embed: paths.mapEmbed(mapSlug(chain.id), { scope, view }),
    oembed: paths.mapOembed(mapSlug(chain.id), { scope, view }),
    file: file(""),
    dark: file("-dark")("svg"),
    poster: file("-poster")("png"),
  };
}
