import { reachOfAll } from "../model/data-date.ts";
import { formatPeriod } from "../model/format.ts";
import { placeOf } from "../model/lookup.ts";
import { lastDay, recentFrom } from "../model/outcomes/last-day.ts";
import { pairedPlaces, screenPlaces, shortName } from "../model/places.ts";
import type { Context, Data, Lang, Place, Text } from "../model/types.ts";
import { countWord } from "./count-word.ts";

/** What a text may say of the data as a whole, by the `{gap}` that it leaves for it. */
const facts: Readonly<Record<string, (data: Data, lang: Lang) => string>> = {
  reportCount: ({ reports }, lang) => countWord(reports.length, lang),
  chainCount: ({ chains }, lang) => countWord(chains.length, lang),
  leagueCount: ({ tiles }, lang) => countWord(tiles.length, lang),
  reportPlaces: (data, lang) =>
    listed(
      [...new Set(data.reports.map(({ place }) => place))].map((code) => placeOf(code, data)),
      lang,
    ),
  screenCount: (data, lang) => countWord(screenPlaces(data).length, lang),
  screenPlaces: (data, lang) => listed(screenPlaces(data), lang),
  pairedPlaces: (data, lang) =>
    pairedPlaces(data)
      .map((place) => shortName(place)[lang])
      .join({ zh: "与", en: " and " }[lang]),
  reportYears: ({ reports }, lang) => {
    const years = reports.flatMap(({ published_from, published_to }) => [published_from, published_to]).sort();
    return spanOf([years[0], years.at(-1)], lang);
  },
  recentFrom: (data, lang) => dayWords(recentFrom(data), lang),
  /** On which pages were last looked up. */
  lookedUp: (data, lang) => dayWords(lastDay(data), lang),
  /** Of which the latest of these pages is. */
  latestPage: (data, lang) => dayWords(reachOfAll(data).page, lang),
  lastTarget: ({ figures }) =>
    yearOf(
      figures
        .filter(({ status }) => status === "target")
        .map(({ period_end }) => period_end)
        .sort()
        .at(-1),
    ),
};

/** A text that waits for the data it speaks of. */
export type Told = (data: Data) => Text;

/**
 * A text of the site that speaks of the data as a whole: `lead(data)[lang]` has those gaps filled in, the others left.
 */
export function told({ zh, en }: Text): Told {
  return (data) => ({ zh: withFacts(zh, { data, lang: "zh" }), en: withFacts(en, { data, lang: "en" }) });
}

function withFacts(text: string, { data, lang }: Context): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(facts, name) ? (facts[name]?.(data, lang) ?? gap) : gap,
  );
}

/** More names than these would be a list, not part of a sentence. */
const most = 6;

function listed(places: readonly Place[], lang: Lang): string {
  const names = places.map((place) => shortName(place)[lang]);
  if (names.length > most) {
    const some = names.slice(0, most - 3);
    if (lang === "zh") return `${some.join("、")}等${countWord(names.length, "zh")}地`;
    return `${some.join(", ")} and ${countWord(names.length - some.length, "en")} other places`;
  }
  if (lang === "zh") return names.join("、");
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
}

const dayWords = (day: string, lang: Lang): string => formatPeriod({ period_start: day, period_end: day }, lang);

const yearOf = (day: string | undefined): string => day?.slice(0, 4) ?? "";

/** 2022—2023 and `2022 and 2023`, but `2022 to 2024`. */
function spanOf([from, to]: readonly (string | undefined)[], lang: Lang): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first === last) return first;
  if (lang === "zh") return `${first}—${last}`;
  return `${first} ${Number(last) - Number(first) === 1 ? "and" : "to"} ${last}`;
}
