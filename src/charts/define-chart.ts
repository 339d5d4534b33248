import type { ChartKind, Row } from "../model/row.ts";
import type { Data, Lang, Text } from "../model/types.ts";

export type { Row };

export interface RenderOptions {
  /** Any DOM: the build's, a browser's, a test's. */
  document: Document;
  /** In CSS pixels; charts are drawn for 360, 640 and 960. */
  width: number;
  lang: Lang;
}

/** What a chart says of itself before it has rows. */
export interface ChartHead {
  /** The address: lower-case ASCII words joined by hyphens. */
  slug: string;
  kind: ChartKind;
  /** What is measured, where, when, in which unit. */
  subtitle: Text;
  /** Why several indicators share one axis; without it such a chart does not build. */
  mixes?: Text;
  /** What a reader must know beside the computed caveats. */
  notes?: readonly Text[];
}

/** One chart of figures: a file of `src/charts/` exports one of these. */
export interface Chart extends ChartHead {
  /** The finding, worked out from the rows so that it cannot outlive them. */
  title: (rows: readonly Row[]) => Text;
  /** The rows that are drawn: also the chart's CSV and its table. */
  select: (data: Data) => readonly Row[];
  render: (rows: readonly Row[], options: RenderOptions) => SVGSVGElement;
}

/**
 * Checks what can be checked before a chart has rows.
 * @throws where the slug is no address or a text is missing in one language
 */
export function defineChart(chart: Chart): Chart {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(chart.slug)) throw new Error(`invalid slug: ${chart.slug}`);
  for (const text of [chart.subtitle, chart.mixes, ...(chart.notes ?? [])]) {
    if (text && (!text.zh.trim() || !text.en.trim())) throw new Error(`missing text: ${chart.slug}. Give zh and en.`);
  }
  return chart;
}
