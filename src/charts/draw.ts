import { buildDocument as document } from "../drawing/build-document.ts";
import type { Lang } from "../model/types.ts";
import type { Chart, Row } from "./define-chart.ts";
import { cleanSvg } from "../drawing/clean.ts";

/** The widths a chart is drawn for, in CSS pixels: a phone, a column, a page. */
export const widths = [360, 640, 960] as const;

/**
 * Draws a chart to SVG text with `alt` as its alternative text.
 * @throws where a row has no number to draw, is not drawn, or came out as NaN, undefined or an object
 */
export function drawSvg(
  chart: Chart,
  { rows, width, lang, alt }: { rows: readonly Row[]; width: number; lang: Lang; alt: string },
): string {
  const empty = rows.find(({ of }) => !Number.isFinite(of.value_base));
  // Plot leaves out what is no number without a word.
  if (empty) throw new Error(`invalid value: ${empty.of.value_base} of ${empty.of.id} in ${chart.slug}.`);
  const svg = chart.render(rows, { document, width, lang });
  // HTML names the fixed space; XML, which the drawing also is, does not know the name.
  const text = cleanSvg(svg, { alt, id: `${chart.slug}-${width}` }).outerHTML.replaceAll("&nbsp;", "\u00a0");
  const marks = text.split("<title>").length - 1;
  if (marks !== rows.length) throw new Error(`undrawn rows: ${chart.slug} has ${rows.length} rows and ${marks} marks.`);
  const fault = /NaN|undefined|\[object/.exec(text);
  if (fault) throw new Error(`invalid drawing: ${chart.slug} at ${width} px holds ${fault[0]}.`);
  return text;
}
