import { drawStrip } from "../../chain-maps/draw/strip.ts";
import type { Chart } from "../../charts/chart.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { svgText } from "../../drawing/tree.ts";
import type { Drawing } from "../../drawing/widths.ts";
import type { Lang } from "../../model/types.ts";

/** What shows a chart whole and legible in a column: the phone's drawing, a wider one where that is a long list. */
export function galleryDrawing(chart: Pick<Chart, "drawings">, lang: Lang): Drawing | undefined {
  const drawings = chart.drawings(lang);
  return drawings.find(({ width, height }) => height <= 3 * width) ?? drawings.at(-1);
}

/** A chart in the gallery, as text: a chain's map, whose words need a page of their own, by its marks alone. */
export function galleryPicture(chart: Chart, lang: Lang): string {
  switch (chart.type) {
    case "figures":
      return galleryDrawing(chart, lang)?.svg ?? "";
    case "chain-map":
      return svgText(drawStrip(chart.view.nodes, { document, alt: chart.title[lang] }));
  }
}
