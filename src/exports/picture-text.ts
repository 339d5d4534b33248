import type { Chart } from "../charts/chart.ts";
import { svgText } from "../drawing/tree.ts";
import type { Lang } from "../model/types.ts";
import { chartOg } from "./chart-og.ts";
import { chartPoster } from "./chart-poster.ts";
import { chartSvg } from "./chart-svg.ts";
import { keptText } from "./kept.ts";

/** The pictures of a chart: as the page shows it, the same in dark, for links, and for a phone. */
export const pictures = {
  chart: (chart: Chart, lang: Lang) => chartSvg(chart, { lang }),
  dark: (chart: Chart, lang: Lang) => chartSvg(chart, { lang, theme: "dark" }),
  og: chartOg,
  poster: chartPoster,
} as const;
export type Picture = keyof typeof pictures;

/** A picture as SVG; a build keeps it for the next one. */
export function pictureText(chart: Chart, { lang, picture }: { lang: Lang; picture: Picture }): string {
  return keptText(`${picture} ${chart.slug} ${lang}`, () => svgText(pictures[picture](chart, lang)));
}
