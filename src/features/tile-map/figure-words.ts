import { indicatorName, memberName } from "../../i18n/names.ts";
import { circumstanceWords, withStatus } from "../../model/circumstances.ts";
import { formatQuantity, formatValue } from "../../model/format.ts";
import type { Context, Lang, Printed } from "../../model/types.ts";
import { ventureName } from "../../chain-maps/venture-words.ts";
import { fill } from "../../i18n/fill.ts";
import { mentionOfEach, mentionWords, shortMentionWords } from "../../i18n/mention-words.ts";
import type { Naming } from "../../model/mention.ts";
import type { TileRow } from "./tile-rows.ts";
import { tileMapWords } from "./words.ts";

/**
 * What stands on a tile, without an English noun: the first figure with how far it has happened, or how many
 * mechanisms, or that no number is given, how many cited pages have, or that nothing was read.
 */
export function tileValue(row: TileRow, lang: Lang): string {
  const [first] = row.figures;
  if (first) return withStatus(formatValue(first, lang), { of: first, lang });
  if (row.methods.length > 0) return lang === "zh" ? `${row.methods.length}条` : String(row.methods.length);
  if (row.cited.length > 0) return fill(tileMapWords.citedOnTile[lang], { n: row.cited.length });
  return row.mention.kind === "silent" ? tileMapWords.noneRead[lang] : shortMentionWords[row.mention.kind][lang];
}

/** What stands in the table where no figure does: that no number is given, or nothing mentioned; else nothing. */
export function mentionSentence({ mention, methods }: TileRow, lang: Lang): string {
  return mention.kind === "figure" || methods.length > 0 ? "" : mentionWords[mention.kind][lang];
}

/** What a row that names the subject says: `驻外联络处`, marked where it is said of every league. */
export function namingWords(row: Naming, { place, lang, data }: { place: string } & Context): string {
  const words = namingName(row, { lang, data });
  const each = "each" in row && row.place !== place && row.each !== "";
  return each ? fill(mentionOfEach[lang], { words }) : words;
}

function namingName(row: Naming, { lang, data }: Context): string {
  if ("mechanism" in row) return row[lang];
  if ("region" in row) return row.printed[lang];
  if ("stage" in row) return ventureName(row, lang);
  return figureWords(row, { lang, data });
}

/**
 * A figure in one line beside its place: value, how far it has happened, what it measures, what is doubtful, when:
 * `200亿元（预计），国内到位资金，2022年`.
 */
export function figureWords(figure: Printed, { data, lang }: Context): string {
  const value = withStatus(formatQuantity(figure, { data, lang }), { of: figure, lang });
  const measure = [indicatorName(figure.indicator, { data, lang }), memberName(figure, { data, lang })];
  const told = circumstanceWords(figure, { elsewhere: ["status", "place"], data, lang });
  return [value, ...measure, ...told].filter((part) => part !== "").join(lang === "zh" ? "，" : ", ");
}
