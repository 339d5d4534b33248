import type { ChartKind, ChartRow, Context, Data, Text } from "../model/types.ts";

export type { ChartRow };

export interface RenderOptions extends Context {
  /** Any DOM: the build's, a browser's, a test's. */
  document: Document;
  /** In CSS pixels; charts are drawn for 360, 640 and 960. */
  width: number;
}

/** What a chart of figures is drawn from: a file of `src/charts/` exports one of these. */
export interface ChartSpec {
  /** The address: lower-case ASCII words joined by hyphens. */
  slug: string;
  kind: ChartKind;
  /** What is measured, where, when, in which unit. */
  subtitle: Text;
  /** Why several indicators share one axis; without it such a chart does not build. */
  mixes?: Text;
  /** What a reader must know beside the computed caveats. */
  notes?: readonly Text[];
  /** The finding, worked out from the rows so that it cannot outlive them. */
  title: (rows: readonly ChartRow[]) => Text;
  /** The rows that are drawn: also the chart's CSV and its table. */
  select: (data: Data) => readonly ChartRow[];
  render: (rows: readonly ChartRow[], options: RenderOptions) => SVGSVGElement;
}

/**
 * Checks what can be checked before a chart has rows.
 * @throws where the slug is no address or a text is missing in one language
 */
export function defineChart(spec: ChartSpec): ChartSpec {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(spec.slug)) throw new Error(`invalid slug: ${spec.slug}`);
  for (const text of [spec.subtitle, spec.mixes, ...(spec.notes ?? [])]) {
    if (text && (!text.zh.trim() || !text.en.trim())) throw new Error(`missing text: ${spec.slug}. Give zh and en.`);
  }
  return spec;
}
