import { shortPage, shortReport } from "../../model/short-source.ts";
import { statusTold } from "../../model/circumstances.ts";
import { basisWords } from "../../model/status-words.ts";
import { indicatorName, placeName } from "../../i18n/names.ts";
import { rowWith } from "../../tables/row-with.ts";
import type { Context, Data } from "../../model/types.ts";
import type { Entry } from "./explore-format.ts";
import { anyFunds, facets, noValue, valuesOf, type Facet } from "./facets.ts";
import { coverageWords, exploreWords } from "./words.ts";

/** A value of a facet that some row has, and what it is called. */
export interface Option {
  value: string;
  words: string;
}

/**
 * The values of every facet that rows have: indicators, places and sources in the order of their tables, years from the
 * last, what has none at the end.
 */
export function facetOptions(
  entries: readonly Entry[],
  { data, lang }: Context,
): Readonly<Record<Facet, readonly Option[]>> {
  const known = entries.map((entry) => ({ entry, values: valuesOf(entry, data) }));
  const options = facets.map((facet) => {
    const first = new Map(
      known.toReversed().flatMap(({ entry, values }) => values[facet].map((value) => [value, entry])),
    );
    const rank = rankIn(facet, data);
    const values = [...first.keys()].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const named = values.map((value) => {
      const entry = first.get(value);
      return { value, words: entry ? optionWords(value, { facet, entry, data, lang }) : value };
    });
    return [facet, named] as const;
  });
  return Object.fromEntries(options) as unknown as Record<Facet, readonly Option[]>;
}

function rankIn(facet: Facet, data: Data): (value: string) => number {
  const order = (ids: readonly string[]) => {
    const ranks = new Map(ids.map((id, index) => [id, index]));
    return (id: string) => ranks.get(id) ?? ids.length;
  };
  switch (facet) {
    case "indicator":
      return order([anyFunds, ...data.indicators.map(({ id }) => id)]);
    case "place":
      return order(data.places.map(({ code }) => code));
    case "source":
      return order([...data.reports, ...data.citedSources].map(({ id }) => id));
    case "year":
      return (year) => (year === noValue ? 1 : -Number(year));
    case "status":
    case "basis":
    case "coverage":
      return () => 0;
  }
}

/** What a value of a facet is called; `entry` is one that has it. */
function optionWords(value: string, { facet, entry, data, lang }: Context & { facet: Facet; entry: Entry }): string {
  switch (facet) {
    case "indicator":
      return value === anyFunds ? exploreWords.anyFunds[lang] : indicatorName(value, { data, lang });
    case "place":
      return placeName(value, { data, lang });
    case "year":
      return value === noValue ? exploreWords.yearNone[lang] : value;
    case "status":
      return statusTold({ ...entry.of, basis: "printed" }, lang);
    case "basis":
      return basisWords[entry.of.basis][lang];
    case "coverage":
      return coverageWords[value === "cited" ? "cited" : "whole"][lang];
    case "source":
      if (value === noValue) return exploreWords.sourceNone[lang];
      return rowWith(data.reports, { id: value })
        ? shortReport(value, { data, lang })
        : shortPage(value, { data, lang });
  }
}
