import type { Chart } from "../charts/chart.ts";
import type { Context, Data, Lang } from "../model/types.ts";
import { filesKey, kept } from "./kept.ts";
import { pictureText, type Picture } from "./picture-text.ts";
import { fontsFor, latinFiles } from "./png/fonts.ts";
import { drawBeside } from "./png/workers.ts";

/** How many pixels each picture has for one of its drawing. */
export const zooms = { chart: 2, og: 1, poster: 2 } as const satisfies Partial<Record<Picture, number>>;

// The lock holds the versions of the renderer and of the font.
const drawnWith = filesKey([
  ...["draw-png", "fonts", "cut-fonts"].map((name) => `src/exports/png/${name}.ts`),
  "package-lock.json",
]);

/** One picture of a chart as PNG. */
export function chartPng(chart: Chart, { lang, picture }: { lang: Lang; picture: keyof typeof zooms }): Promise<Png> {
  return pngOf(pictureText(chart, { lang, picture }), { zoom: zooms[picture], data: chart.data, lang });
}

type Png = Uint8Array<ArrayBuffer>;

/** A drawing as PNG, `zoom` pixels for one of its own. */
export async function pngOf(svg: string, { zoom, data, lang }: { zoom: number } & Context): Promise<Png> {
  const said = svg.replace(/<[^>]*>/g, "");
  const make = async () => {
    const fonts = await fontsFor(said, { likely: () => likely(data) });
    return drawBeside({
      svg,
      zoom,
      ...(lang === "en" ? { fonts: [...latinFiles, ...fonts], family: "Source Sans 3" } : { fonts }),
    });
  };
  return kept(`png ${zoom} ${lang} ${drawnWith} ${svg}`, make);
}

/** Most of what pictures write are words of the data: with these the font is seldom cut anew. */
const likely = ({ figures, ventures, nodes, places }: Data): string =>
  JSON.stringify([figures, ventures, nodes, places]);
