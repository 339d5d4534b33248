import { indicatorName, memberName, placeName } from "../i18n/names.ts";
import { statusWords } from "../i18n/vocabulary.ts";
import { flagWords } from "../lib/flag-words.ts";
import { data } from "../lib/data.ts";
import { formatPeriod, formatQuantity } from "../lib/format.ts";
import type { Figure, Lang } from "../lib/types.ts";

/** What was entered of a figure, in words. */
export function figureFacts(figure: Figure, lang: Lang) {
  return {
    indicator: indicatorName(figure.indicator, lang),
    value: formatQuantity(figure, { lang, units: data.units }),
    place: placeName(figure.place, lang),
    period: formatPeriod(figure, lang),
    status: statusWords[figure.status][lang],
    member: memberName(figure, lang),
    flags: figure.flags.map((flag) => flagWords[flag][lang]),
    note: figure.note[lang],
  };
}
