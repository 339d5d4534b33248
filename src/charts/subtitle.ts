import { formatPeriod, unitWords } from "../model/format.ts";
import type { ChartKind, ChartRow, Lang, Text } from "../model/types.ts";

const noPeriod: Text = { zh: "时期未载", en: "period not stated" };
const periodsDiffer: Text = { zh: "时段各不相同", en: "over different periods" };
/** More periods than these are not told one by one. */
const most = 3;

/** Kinds of charts that write its period beside every mark. */
export const dated: readonly ChartKind[] = ["bars", "dots", "figures", "paired", "series"];

/**
 * What a chart measures and where, then its periods and every unit on it, worked out from the rows: several periods of
 * one year by that year, where each stands beside its mark.
 */
export function subtitleOf(subtitle: Text, { rows, kind }: { rows: readonly ChartRow[]; kind: ChartKind }): Text {
  const units = (lang: Lang) => unique(rows.map(({ of }) => unitWords(of, lang)));
  const [zh, en] = [units("zh"), units("en")];
  return {
    zh:
      within(subtitle.zh, `，${periods(rows, { kind, lang: "zh" })}`) +
      (zh.length > 0 ? `；单位：${zh.join("、")}` : ""),
    en:
      within(subtitle.en, `, ${periods(rows, { kind, lang: "en" })}`) + (en.length > 0 ? `; in ${en.join(", ")}` : ""),
  };
}

/** The periods belong to what is measured, which ends at the first semicolon: how it is drawn comes after. */
function within(subtitle: string, added: string): string {
  return subtitle.replace(/(?=；|; )|$/, added);
}

function periods(rows: readonly ChartRow[], { kind, lang }: { kind: ChartKind; lang: Lang }): string {
  const told = unique(rows.map(({ of }) => formatPeriod(of, lang) || noPeriod[lang]));
  const years = unique(rows.flatMap(({ of }) => [of.period_start, of.period_end].map((day) => day.slice(0, 4) || "–")));
  if (told.length > 1 && years.length === 1 && dated.includes(kind))
    return { zh: `${years[0]}年内，时段见各数`, en: `within ${years[0]}, each with its period` }[lang];
  return told.length > most ? periodsDiffer[lang] : told.join(lang === "zh" ? "、" : ", ");
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean);
