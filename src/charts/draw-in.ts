import { cleanSvg } from "../drawing/clean.ts";
import { drawAtWidths, type Drawing } from "../drawing/widths.ts";
import type { Context } from "../model/types.ts";
import { cautionOf, withCaution } from "./caution.ts";
import { assertComparable } from "./common-scale.ts";
import type { ChartRow, ChartSpec, RenderOptions } from "./define-chart.ts";

/** What is drawn, under which name, and where. */
export interface Drawn extends Context {
  rows: readonly ChartRow[];
  name: string;
  document: Document;
}

/**
 * Draws a chart at each of the widths, under a name, in whatever document is at hand.
 * @throws where a row has no number to draw, or a row or an annotation did not come out
 */
export function drawIn(
  { slug, kind, render, annotations: reasons }: Pick<ChartSpec, "slug" | "kind" | "render" | "annotations">,
  { rows, data, lang, name, document }: Drawn,
): readonly Drawing[] {
  const empty = rows.find(({ of }) => !Number.isFinite(of.value_base));
  // Plot leaves out what is no number without a word.
  if (empty) throw new Error(`invalid value: ${empty.of.value_base} of ${empty.of.id} in ${slug}.`);
  const onScale: RenderOptions["onScale"] = (compared, shown = []) => assertComparable(compared, { slug, data, shown });
  const caution = cautionOf(rows, { kind, data });
  const annotations = reasons?.(rows, data) ?? [];
  const draw = (width: number) => {
    const svg = render(rows, { document, width, data, lang, onScale, annotations });
    const drawn = svg.querySelectorAll(".annotation").length;
    if (drawn !== annotations.length)
      throw new Error(`undrawn annotations: ${slug} has ${annotations.length}, ${drawn} are drawn.`);
    return caution ? withCaution(svg, caution[lang]) : svg;
  };
  return drawAtWidths(slug, {
    marks: rows.length,
    lang,
    draw: (width) => cleanSvg(draw(width), { name, id: `${slug}-${width}` }),
  });
}
