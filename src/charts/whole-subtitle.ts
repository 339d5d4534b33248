import { unsaidParts } from "../model/circumstances.ts";
import { formatValue } from "../model/format.ts";
import type { ChartKind, ChartRow, Data, Lang, Text } from "../model/types.ts";

interface Head {
  title: Text;
  subtitle: Text;
  kind: ChartKind;
}

/** Kinds of charts that write its period beside every mark. */
const dated: readonly ChartKind[] = ["bars", "dots", "paired"];

/**
 * The subtitle with what it, headline and labels leave unsaid: the places, and status and period of values that the
 * headline prints or that no mark tells by itself: `…，个（规划，时期未载）`.
 */
export function wholeSubtitle(rows: readonly ChartRow[], { data, ...head }: Head & { data: Data }): Text {
  const whole = (lang: Lang): string => {
    const { title, subtitle, kind } = head;
    const text = `${title[lang]} ${subtitle[lang]}`;
    const parts = rows.map(({ of, label, group }) => {
      const beside = `${text} ${label[lang]} ${group?.[lang] ?? ""}`;
      const { status, place, period } = unsaidParts(beside, { of, data, lang });
      // Its mark says status and period, unless the headline speaks of it.
      const atMark = dated.includes(kind) && !title[lang].includes(formatValue(of, lang));
      return { status: atMark ? "" : status, place, period: atMark ? "" : period };
    });
    const words = (["status", "place", "period"] as const).flatMap((part) => [
      ...new Set(parts.map((one) => one[part]).filter((word) => word !== "")),
    ]);
    if (words.length === 0) return subtitle[lang];
    return lang === "zh" ? `${subtitle.zh}（${words.join("，")}）` : `${subtitle.en} (${words.join(", ")})`;
  };
  return { zh: whole("zh"), en: whole("en") };
}
