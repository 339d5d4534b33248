import { max, min, rollup } from "d3";
import type { Lang } from "../../model/types.ts";
import type { RenderOptions, ChartRow } from "../define-chart.ts";
import { textWidth } from "../../drawing/measure.ts";
import type { Scale } from "./plot-on.ts";
import { sizes } from "./words.ts";

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

interface Options extends BarOptions {
  /** The words at the bars' ends. */
  values: readonly string[];
  /** Where bars begin, in pixels. */
  left: number;
  /** Pixels for a bar and its value. */
  room: number;
}

/**
 * The scale of each row's bar: from zero, as long as the longest bar, or frame, that still leaves room for every value
 * beside it. Rows on one scale are given the same.
 */
export function barScale(
  rows: readonly ChartRow[],
  { values, left, room, ownScale = false, whole, from, lang, onScale }: Options,
): (row: ChartRow) => Scale {
  const key = (row: ChartRow) => (ownScale ? (row.group?.[lang] ?? "") : "");
  // Values are bold, and the fallback font of a bare Linux runs a fifth wider than most.
  const free = values.map((value) => room - textWidth(value, { size: sizes.label }) * 1.2 - 12);
  // Groups of their own scale end at one line, so that a whole is as long in each.
  const shared = min(free) ?? 0;
  const fits = rows.map((row, index) => ({
    row,
    most: (from?.(row) ?? 0) + Math.max(row.of.value_base, whole?.(row) ?? 0),
    free: ownScale ? shared : (free[index] ?? shared),
  }));
  const scales = rollup(
    fits,
    (members): Scale => {
      if (members.length > 1) onScale?.(members.map(({ row }) => row));
      const most = max(members, (fit) => fit.most) ?? 0;
      const pixels = min(members, (fit) => (fit.most > 0 ? (fit.free / fit.most) * most : undefined)) ?? 0;
      return { domain: [0, Math.max(most, 0)], range: [left, left + pixels] };
    },
    ({ row }) => key(row),
  );
  return (row) => scales.get(key(row)) ?? { domain: [0, 0], range: [left, left] };
}
