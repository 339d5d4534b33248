import { buildDocument as document } from "../drawing/build-document.ts";
import { cleanSvg } from "../drawing/clean.ts";
import { drawAtWidths, type Drawing } from "../drawing/widths.ts";
import type { Context } from "../model/types.ts";
import type { ChartSpec, ChartRow } from "./define-chart.ts";

/**
 * Draws a chart at each of the widths, with `alt` as its alternative text.
 * @throws where a row has no number to draw, or did not come out
 */
export function drawChart(
  { slug, render }: Pick<ChartSpec, "slug" | "render">,
  { rows, data, lang, alt }: { rows: readonly ChartRow[]; alt: string } & Context,
): readonly Drawing[] {
  const empty = rows.find(({ of }) => !Number.isFinite(of.value_base));
  // Plot leaves out what is no number without a word.
  if (empty) throw new Error(`invalid value: ${empty.of.value_base} of ${empty.of.id} in ${slug}.`);
  return drawAtWidths(slug, {
    marks: rows.length,
    draw: (width) => cleanSvg(render(rows, { document, width, data, lang }), { alt, id: `${slug}-${width}` }),
  });
}
