import { indicatorName, memberName } from "../../i18n/names.ts";
import { circumstanceWords, withStatus } from "../../model/circumstances.ts";
import { formatQuantity, formatValue } from "../../model/format.ts";
import type { Context, Figure, Lang } from "../../model/types.ts";
import type { TileRow } from "./tile-rows.ts";

/**
 * What stands on a tile, without an English noun: the first figure with how far it has happened, or how many mechanisms, or that nothing is told.
 */
export function tileValue(row: TileRow, lang: Lang): string {
  const [first] = row.figures;
  if (first) return withStatus(formatValue(first, lang), { of: first, lang });
  if (row.methods.length > 0) return lang === "zh" ? `${row.methods.length}条` : String(row.methods.length);
  return lang === "zh" ? "未见报道" : "unreported";
}

/** Whether the reports say anything of a place on the measure. */
export function isReported({ figures, methods }: TileRow): boolean {
  return figures.length > 0 || methods.length > 0;
}

/**
 * A figure in one line beside its place: value, how far it has happened, what it measures, what is doubtful, when:
 * `200亿元（预计），国内到位资金，2022年`.
 */
export function figureWords(figure: Figure, { data, lang }: Context): string {
  const value = withStatus(formatQuantity(figure, { data, lang }), { of: figure, lang });
  const measure = [indicatorName(figure.indicator, { data, lang }), memberName(figure, { data, lang })];
  const told = circumstanceWords(figure, { elsewhere: ["status", "place"], data, lang });
  return [value, ...measure, ...told].filter((part) => part !== "").join(lang === "zh" ? "，" : ", ");
}
