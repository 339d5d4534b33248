import { formatPeriod, unitWords } from "../model/format.ts";
import type { ChartRow, Lang, Text } from "../model/types.ts";

const noPeriod: Text = { zh: "时期未载", en: "period not stated" };
const periodsDiffer: Text = { zh: "时段各不相同", en: "over different periods" };
/** More periods than these are not told one by one. */
const most = 3;

/** What a chart measures and where, then its periods and every unit on it, worked out from the rows. */
export function subtitleOf(subtitle: Text, rows: readonly ChartRow[]): Text {
  const units = (lang: Lang) => unique(rows.map(({ of }) => unitWords(of, lang)));
  const [zh, en] = [units("zh"), units("en")];
  return {
    zh: within(subtitle.zh, `，${periods(rows, "zh")}`) + (zh.length > 0 ? `；单位：${zh.join("、")}` : ""),
    en: within(subtitle.en, `, ${periods(rows, "en")}`) + (en.length > 0 ? `; in ${en.join(", ")}` : ""),
  };
}

/** The periods belong to what is measured, which ends at the first semicolon: how it is drawn comes after. */
function within(subtitle: string, added: string): string {
  return subtitle.replace(/(?=；|; )|$/, added);
}

function periods(rows: readonly ChartRow[], lang: Lang): string {
  const told = unique(rows.map(({ of }) => formatPeriod(of, lang) || noPeriod[lang]));
  return told.length > most ? periodsDiffer[lang] : told.join(lang === "zh" ? "、" : ", ");
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean);
