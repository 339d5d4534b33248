import { indicatorName, memberName, placeName } from "../../i18n/names.ts";
import { statusWords } from "../../i18n/vocabulary.ts";
import { flagWords, isDoubt } from "../../model/flag-words.ts";
import { periodWords } from "../../model/circumstances.ts";
import { formatQuantity } from "../../model/format.ts";
import type { Figure, Context, Lang } from "../../model/types.ts";

/** What was entered of a figure, in words. */
export function figureFacts(figure: Figure, { data, lang }: Context) {
  const { place, period, status, member } = cellsOf(figure, { data, lang });
  return {
    indicator: indicatorName(figure.indicator, { data, lang }),
    /** What the print comes to in English; empty in Chinese, where the print itself stands beside it. */
    value: lang === "en" ? formatQuantity(figure, { data, lang }) : "",
    words: joined([member, place, period, status]),
    flags: figure.flags.map((flag) => flagWords[flag][lang]),
    note: figure.note[lang],
  };
}

/** A figure on the page of a place: its value, and what it is about, without the place that is `here`. */
export function figureAt(figure: Figure, { here, data, lang }: { here: string } & Context) {
  const { place, period, status, member } = cellsOf(figure, { data, lang });
  return {
    value: formatQuantity(figure, { data, lang }),
    words: joined([figure.place === here ? "" : place, member, period, status, ...doubtsOf(figure, lang)]),
    /** Of a capacity: for which time, and how far. */
    note: figure.status === "capacity" || figure.status === "plan" ? figure.note[lang] : "",
  };
}

const doubtsOf = ({ flags }: Figure, lang: Lang) => flags.filter(isDoubt).map((flag) => flagWords[flag][lang]);

function cellsOf(figure: Figure, { data, lang }: Context) {
  return {
    place: placeName(figure.place, { data, lang }),
    period: periodWords(figure, lang),
    status: statusWords[figure.status][lang],
    member: memberName(figure, { data, lang }),
  };
}

const joined = (words: readonly string[]): string => words.filter((word) => word !== "").join(" · ");
