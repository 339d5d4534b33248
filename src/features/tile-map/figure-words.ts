import { formatPeriod, formatQuantity, formatValue } from "../../model/format.ts";
import { indicatorOf } from "../../model/lookup.ts";
import type { Data, Figure, Lang } from "../../model/types.ts";
import type { TileRow } from "./tile-rows.ts";

type Words = Pick<Data, "indicators" | "units">;

/**
 * What stands on a tile, without an English noun: the first figure, or how many mechanisms, or that nothing is told.
 */
export function tileValue(row: TileRow, lang: Lang): string {
  const [first] = row.figures;
  if (first) return formatValue(first, lang);
  if (row.methods.length > 0) return lang === "zh" ? `${row.methods.length}条` : String(row.methods.length);
  return lang === "zh" ? "未见报道" : "unreported";
}

/** Whether the reports say anything of a place on the measure. */
export function isReported({ figures, methods }: TileRow): boolean {
  return figures.length > 0 || methods.length > 0;
}

/** A figure in one line: value, what it measures, when: `607家，梳理目标企业数，2023年1—6月`. */
export function figureWords(figure: Figure, { lang, data }: { lang: Lang; data: Words }): string {
  return [formatQuantity(figure, { data, lang }), indicatorOf(figure.indicator, data)[lang], formatPeriod(figure, lang)]
    .filter((part) => part !== "")
    .join(lang === "zh" ? "，" : ", ");
}
