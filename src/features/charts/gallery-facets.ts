import { rowsOf, venturesOf, type Chart } from "../../charts/chart.ts";
import { kindWords } from "../../model/describe.ts";
import { placeOf } from "../../model/lookup.ts";
import { leagueAbove } from "../../model/places.ts";
import type { Context } from "../../model/types.ts";
import { chartGroups } from "./chart-groups.ts";
import { chartWords } from "./words.ts";

/** What the gallery can be filtered by: the places that a chart draws, what it is about, what it looks like. */
export interface Facets {
  place: readonly string[];
  subject: string;
  form: string;
}

/** The leagues and cities that a chart draws values of, the region where it draws the region's own, and its form. */
export function facetsOf(chart: Chart, { subject }: { subject: string }): Facets {
  const codes = [...rowsOf(chart).map(({ of }) => of.place), ...venturesOf(chart).map(({ place }) => place)];
  const leagues = codes.map((code) => {
    const place = placeOf(code, chart.data);
    return (leagueAbove(place, chart.data) ?? place).code;
  });
  return { place: [...new Set(leagues)].sort(), subject, form: chart.kind };
}

/** The choices of the filter: only what some chart has, places and subjects in their own order. */
export function galleryChoices(charts: readonly Chart[], { data, lang }: Context) {
  const groups = chartGroups(charts, lang);
  const places = new Set(charts.flatMap((chart) => facetsOf(chart, { subject: "" }).place));
  return [
    {
      name: "place",
      words: chartWords.filterPlace[lang],
      options: data.places
        .filter(({ code }) => places.has(code))
        .map(({ code, ...names }) => ({ id: code, words: names[lang] })),
    },
    {
      name: "subject",
      words: chartWords.filterSubject[lang],
      options: groups.map(({ id, name }) => ({ id, words: name })),
    },
    {
      name: "form",
      words: chartWords.filterForm[lang],
      options: [...new Set(charts.map(({ kind }) => kind))].map((kind) => ({ id: kind, words: kindWords[kind][lang] })),
    },
  ];
}
