import type { Lang } from "../../model/types.ts";
import type { RenderOptions, ChartRow } from "../define-chart.ts";

/** What bars can be told beside their rows. */
export interface BarOptions extends RenderOptions {
  /** Smaller words after the label; the period unless told. */
  detail?: (row: ChartRow, lang: Lang) => string;
  /** Words at the bar's end; the value unless told. */
  value?: (row: ChartRow, lang: Lang) => string;
  /** Each group has its own scale: for groups that count different things. One row alone in its group is a dot. */
  ownScale?: boolean;
  colour?: (row: ChartRow) => string;
  /** What a bar is part of, in its base unit: drawn as a dashed frame around it. */
  whole?: (row: ChartRow) => number | undefined;
  /** Where a bar begins when it goes on from the one before, in its base unit; zero unless told. */
  from?: (row: ChartRow) => number;
}
