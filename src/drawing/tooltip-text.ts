import { formatPeriod, formatValue } from "../model/format.ts";
import type { Lang, ChartRow } from "../model/types.ts";

/** What a mark says when pointed at: label, value as printed or derived, period, report line or formula. */
export function tooltipText(row: ChartRow, { lang }: { lang: Lang }): string {
  const { of } = row;
  const period = formatPeriod(of, lang);
  const origin =
    of.basis === "printed"
      ? lang === "zh"
        ? `原文第${of.line}行：${of.printed}`
        : `line ${of.line}: ${of.printed}`
      : `${lang === "zh" ? "推算" : "derived"}: ${of.formula[lang]}`;
  return [row.label[lang], formatValue(of, lang), period, origin].filter((part) => part !== "").join("\n");
}
