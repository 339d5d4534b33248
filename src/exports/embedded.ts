import { rowsOf, type Chart } from "../charts/chart.ts";
import { pathsOf } from "../charts/chart-paths.ts";
import { marksUsed, type MarkStyle } from "../drawing/mark.ts";
import type { Lang, ReleasedChart } from "../model/types.ts";

/** What an embed shows: of a chart as it is, or as a release published it. */
export interface Embedded extends Pick<ReleasedChart, "slug" | "title" | "subtitle" | "alt" | "source"> {
  /** What its key explains. */
  key: readonly MarkStyle[];
  drawings: Readonly<Record<Lang, readonly { width: number; svg: string }[]>>;
  /** The path of the page that it was taken from. */
  page: string;
}

/** A chart as it is, to be embedded. */
export function embedded(chart: Chart): Embedded {
  const { slug, subtitle, title, alt, source, drawings } = chart;
  const key = marksUsed(rowsOf(chart), chart.data);
  // An embed shows those of one language, and need not have the others drawn.
  const drawn = {
    get zh() {
      return drawings("zh");
    },
    get en() {
      return drawings("en");
    },
  };
  return { slug, title, subtitle, alt, source, key, drawings: drawn, page: pathsOf(chart).page };
}
