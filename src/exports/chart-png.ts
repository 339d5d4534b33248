import type { Chart } from "../charts/chart.ts";
import { svgText } from "../drawing/tree.ts";
import type { Lang, Data } from "../model/types.ts";
import { chartOg } from "./chart-og.ts";
import { chartPoster } from "./chart-poster.ts";
import { chartSvg } from "./chart-svg.ts";
import { filesKey, kept } from "./kept.ts";
import { fontsFor } from "./png/fonts.ts";
import { drawBeside } from "./png/workers.ts";

/** The pictures of a chart: as the page shows it, for links, and for a phone. */
export const pictures = {
  chart: { svg: (chart: Chart, lang: Lang) => chartSvg(chart, { lang }), zoom: 2 },
  og: { svg: chartOg, zoom: 1 },
  poster: { svg: chartPoster, zoom: 2 },
} as const;
export type Picture = keyof typeof pictures;

// The lock holds the versions of the renderer and of the font.
const drawnWith = filesKey([
  ...["draw-png", "fonts", "cut-fonts"].map((name) => `src/exports/png/${name}.ts`),
  "package-lock.json",
]);

/** One picture of a chart as PNG. */
export function chartPng(chart: Chart, { lang, picture }: { lang: Lang; picture: Picture }): Promise<Png> {
  const { svg, zoom } = pictures[picture];
  return pngOf(svg(chart, lang), { zoom, data: chart.data });
}

type Png = Uint8Array<ArrayBuffer>;

/** A drawing as PNG, `zoom` pixels for one of its own. */
export async function pngOf(tree: SVGSVGElement, { zoom, data }: { zoom: number; data: Data }): Promise<Png> {
  const svg = svgText(tree);
  const make = async () =>
    drawBeside({ svg, zoom, fonts: await fontsFor(tree.textContent, { likely: () => likely(data) }) });
  return kept(`png ${zoom} ${drawnWith} ${svg}`, make);
}

/** Most of what pictures write are words of the data: with these the font is seldom cut anew. */
const likely = ({ figures, ventures, nodes, places }: Data): string =>
  JSON.stringify([figures, ventures, nodes, places]);
