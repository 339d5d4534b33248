import { reasonWords } from "../../i18n/vocabulary.ts";
import { reportWords } from "./words.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Lang, Numeral, Reason } from "../../model/types.ts";

/** How many numerals became figures, and how many were set aside for each reason, the commonest first. */
export function dispositions(numerals: readonly Numeral[], lang: Lang): readonly { words: string; count: number }[] {
  const reasons = new Map<Reason, number>();
  for (const { reason } of numerals) if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [
    { words: reportWords.entered[lang], count: numerals.filter(({ disposition }) => disposition === "figure").length },
    ...[...reasons]
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]) => ({
        words: `${reportWords.setAside[lang]}${sharedWords.colon[lang]}${reasonWords[reason][lang]}`,
        count,
      })),
  ];
}
