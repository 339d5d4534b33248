import { flagWords, isDoubt } from "./flag-words.ts";
import { formatPeriod, formatRange } from "./format.ts";
import { yearWords } from "./format/period.ts";
import { placeOf } from "./lookup.ts";
import { shortName } from "./places.ts";
import type { Period } from "./period.ts";
import { basisWords, statusWords } from "./status-words.ts";
import type { Data, Derived, Lang, Observation } from "./types.ts";

/** What must be told with a value wherever it stands, in words; empty where there is nothing to tell. */
export interface Circumstances {
  /** How far it has happened: 目标, expected; empty for what is reported as done or counted. */
  status: string;
  /** That it is computed: 推算, inferred; empty for a print. */
  basis: string;
  /** What rounding allows a computed value to be; empty for a print. */
  range: string;
  /** What makes the print doubtful: 所指不明. */
  doubt: string;
  place: string;
  /** Never empty: 时期未载 where the text prints none. */
  period: string;
}

interface Reader {
  data: Pick<Data, "places">;
  lang: Lang;
}

const order = ["status", "basis", "range", "doubt", "place", "period"] as const satisfies (keyof Circumstances)[];

const unstated = { zh: "时期未载", en: "period not stated" } as const;

/** A period in words, or that the text prints none. */
export function periodWords(period: Period, lang: Lang): string {
  return formatPeriod(period, lang) || unstated[lang];
}

/** The word for how far a value has happened where it is no result: 目标, expected; else empty. */
export function statusWord({ status }: Pick<Observation, "status">, lang: Lang): string {
  return status === "actual" || status === "count" ? "" : statusWords[status][lang];
}

/** What tells how far a value has happened. */
type Statused = Pick<Observation, "status" | "basis"> & Pick<Derived, "over">;

/**
 * The same as a note of its own: a value computed from a target is none, so it is told what it rests on, and a result
 * as a share of a target is told as that.
 */
export function statusNote(of: Statused, lang: Lang): string {
  if (of.over) {
    const [part, whole] = of.over.map((status) => statusWords[status][lang]);
    return { zh: `${part}与${whole}之比`, en: `${part} over ${whole}` }[lang];
  }
  const word = statusWord(of, lang);
  if (of.basis === "printed" || word === "") return word;
  return lang === "zh" ? `按${word}数计` : `resting on ${of.status === "expected" ? "an" : "a"} ${word} figure`;
}

/** How far a value has happened, in a column of its own, where results are named too. */
export function statusTold(of: Statused, lang: Lang): string {
  return statusNote(of, lang) || statusWords[of.status][lang];
}

/** What must be told with a value, each in words of its own: the only source of them for pages, drawings and files. */
export function circumstances(of: Observation, { data, lang }: Reader): Circumstances {
  const computed = of.basis !== "printed";
  const range = computed ? formatRange(of, lang) : "";
  const doubts = computed ? [] : of.flags.filter(isDoubt).map((flag) => flagWords[flag][lang]);
  return {
    status: statusNote(of, lang),
    basis: computed ? basisWords[of.basis][lang] : "",
    range: range && { zh: `舍入范围${range}`, en: `rounding allows ${range}` }[lang],
    doubt: doubts.join(lang === "zh" ? "、" : ", "),
    place: placeOf(of.place, data)[lang],
    period: periodWords(of, lang),
  };
}

/** What must be told with a value, one after the other, without what is told `elsewhere`. */
export function circumstanceWords(
  of: Observation,
  { elsewhere = [], ...reader }: Reader & { elsewhere?: readonly (keyof Circumstances)[] },
): readonly string[] {
  const told = circumstances(of, reader);
  return order.filter((part) => !elsewhere.includes(part) && told[part] !== "").map((part) => told[part]);
}

/** A value with how far it has happened, unless the words `beside` it say so: 3900亿元（目标）. */
export function withStatus(
  value: string,
  { of, beside = [], lang }: { of: Statused; beside?: readonly string[]; lang: Lang },
): string {
  const word = statusWord(of, lang);
  if (word === "" || [value, ...beside].some((words) => words.toLowerCase().includes(word))) return value;
  return { zh: `${value}（${statusNote(of, "zh")}）`, en: `${value} (${statusNote(of, "en")})` }[lang];
}

/**
 * The words for status, place and period of a value that a text leaves unsaid, each empty where it says them; a short
 * name or a year is enough.
 */
export function unsaidParts(
  text: string,
  { of, data, lang }: Reader & { of: Observation },
): Pick<Circumstances, "status" | "place" | "period"> {
  const said = text.toLowerCase();
  const unless = (words: string, ...forms: readonly string[]) =>
    [words, ...forms].some((form) => said.includes(form.toLowerCase())) ? "" : words;
  const { status, place, period } = circumstances(of, { data, lang });
  return {
    status: unless(status, statusWord(of, lang)),
    place: unless(place, shortName(placeOf(of.place, data))[lang]),
    period: unless(period, ...yearWords(of).map((year) => year[lang])),
  };
}

/** The same as a list. */
export function unsaid(text: string, { of, data, lang }: Reader & { of: Observation }): readonly string[] {
  return Object.values(unsaidParts(text, { of, data, lang })).filter((words) => words !== "");
}
