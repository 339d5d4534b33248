import { rowsOf, type Chart } from "../charts/chart.ts";
import { marksUsed, type MarkStyle } from "../drawing/mark.ts";
import type { Lang, ReleasedChart } from "../model/types.ts";

/** What an embed shows: of a chart as it is, or as a release published it. */
export interface Embedded extends Pick<ReleasedChart, "slug" | "title" | "subtitle" | "alt" | "source"> {
  /** What its key explains. */
  key: readonly MarkStyle[];
  drawings: Readonly<Record<Lang, readonly { width: number; svg: string }[]>>;
}

/** A chart as it is, to be embedded. */
export function embedded(chart: Chart): Embedded {
  const { slug, subtitle, title, alt, source, drawings } = chart;
  const drawn = { zh: drawings("zh"), en: drawings("en") };
  return { slug, title, subtitle, alt, source, key: marksUsed(rowsOf(chart)), drawings: drawn };
}
