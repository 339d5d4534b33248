import { indicatorName, memberName, placeName } from "../../i18n/names.ts";
import { statusWords } from "../../i18n/vocabulary.ts";
import { flagWords, isDoubt } from "../../model/flag-words.ts";
import { periodWords } from "../../model/circumstances.ts";
import { formatQuantity } from "../../model/format.ts";
import type { Figure, Context, Lang, Printed } from "../../model/types.ts";

/** What was entered of a figure, in words. */
export function figureFacts(figure: Figure, { data, lang }: Context) {
  const { place, period, status, member } = cellsOf(figure, { data, lang });
  return {
    indicator: indicatorName(figure.indicator, { data, lang }),
    /** What the print comes to in English; empty in Chinese, where the print itself stands beside it. */
    value: lang === "en" ? formatQuantity(figure, { data, lang }) : "",
    words: joined([member, place, period, status]),
    flags: flagsOf(figure, lang),
    note: figure.note[lang],
  };
}

/** What is unclear or odd in a print, in words. */
export const flagsOf = ({ flags }: Printed, lang: Lang): readonly string[] =>
  flags.map((flag) => flagWords[flag][lang]);

/** A figure on the page of a place: its value, and what it is about, without the place that is `here`. */
export function figureAt(figure: Printed, { here, data, lang }: { here: string } & Context) {
  const { place, period, status, member } = cellsOf(figure, { data, lang });
  return {
    value: formatQuantity(figure, { data, lang }),
    words: joined([figure.place === here ? "" : place, member, period, status, ...doubtsOf(figure, lang)]),
    /** What the number does not say by itself, such as its scope. */
    note: figure.note[lang],
  };
}

const doubtsOf = ({ flags }: Printed, lang: Lang) => flags.filter(isDoubt).map((flag) => flagWords[flag][lang]);

function cellsOf(figure: Printed, { data, lang }: Context) {
  return {
    place: placeName(figure.place, { data, lang }),
    period: periodWords(figure, lang),
    status: statusWords[figure.status][lang],
    member: memberName(figure, { data, lang }),
  };
}

const joined = (words: readonly string[]): string => words.filter((word) => word !== "").join(" · ");
