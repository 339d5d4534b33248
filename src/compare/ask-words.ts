import { fill } from "../i18n/fill.ts";
import { indicatorName, placeName } from "../i18n/names.ts";
import { periodWords } from "../model/circumstances.ts";
import type { Context, Text } from "../model/types.ts";
import type { Ask } from "./ask.ts";

const words = {
  "same-of-place": { zh: "向{place}要{period}的“{name}”", en: "Ask {place} for “{name}” of {period}" },
  criteria: { zh: "请各地写明按什么标准数", en: "Ask each place by what criteria it counts" },
  period: { zh: "请写明从哪天数到哪天", en: "Ask from which day to which they count" },
  nothing: {
    zh: "没有什么能让它们可比，只能分开说",
    en: "Nothing makes them comparable: tell them apart",
  },
} as const satisfies Record<Ask["kind"], Text>;

/** What to ask for, as a phrase without a stop. */
export function askWords({ kind, wanted }: Ask, { data, lang }: Context): string {
  if (!wanted) return words[kind][lang];
  return fill(words[kind][lang], {
    place: placeName(wanted.place, { data, lang }),
    name: indicatorName(wanted.indicator, { data, lang }),
    period: periodWords({ period_start: wanted.start, period_end: wanted.end }, lang),
  });
}
