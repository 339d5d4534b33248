import type { Prepared } from "../charts/prepare.ts";
import { languages, type Lang } from "../lib/types.ts";
import { chartOg } from "./chart-og.ts";
import { chartPoster } from "./chart-poster.ts";
import { chartSvg } from "./chart-svg.ts";
import { drawPng } from "./png/draw-png.ts";
import { subsetFonts } from "./png/fonts.ts";
import { preparedCharts } from "./prepared.ts";

/** The pictures of a chart: as the page shows it, for links, and for a phone. */
export const pictures = {
  chart: { svg: (prepared: Prepared, lang: Lang) => chartSvg(prepared, { lang }), zoom: 2 },
  og: { svg: chartOg, zoom: 1 },
  poster: { svg: chartPoster, zoom: 2 },
} as const;
export type Picture = keyof typeof pictures;

let fonts: Promise<string[]> | undefined;

/** One picture of a chart as PNG; the fonts are cut down once, to the characters of all of them. */
export async function chartPng(
  prepared: Prepared,
  { lang, picture }: { lang: Lang; picture: Picture },
): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= subsetFonts(allTexts());
  const { svg, zoom } = pictures[picture];
  return drawPng(svg(prepared, lang), { fonts: await fonts, zoom });
}

function allTexts(): string[] {
  return preparedCharts.flatMap((prepared) =>
    languages.flatMap((lang) => Object.values(pictures).map(({ svg }) => svg(prepared, lang).replace(/<[^>]*>/g, ""))),
  );
}
