import { fill } from "../../i18n/fill.ts";
import { placeName } from "../../i18n/names.ts";
import type { CitedSource, Context, Data, Lang } from "../../model/types.ts";
import { sourceWords } from "./words.ts";

/** The cited pages about one place, the latest first, those of no known day last. */
export interface PlaceSources {
  place: string;
  name: string;
  pages: readonly CitedSource[];
}

type CitedRows = Pick<Data, "citedFigures" | "citedVentures">;

/** All cited pages, place by place in the order of data/vocab/places.csv. */
export function sourcesByPlace({ data, lang }: Context): readonly PlaceSources[] {
  const pages = Map.groupBy(data.citedSources, ({ place }) => place);
  return data.places.flatMap(({ code }) => {
    const own = pages.get(code);
    if (!own) return [];
    const latest = own.toSorted((a, b) => b.published.localeCompare(a.published));
    return [{ place: code, name: placeName(code, { data, lang }), pages: latest }];
  });
}

/** How much is cited from a page, in words: `2个数、3条企业与项目`. */
export function citedCounts({ id }: Pick<CitedSource, "id">, { data, lang }: Context): string {
  const own = <Row extends { source: string }>(rows: readonly Row[]) => rows.filter(({ source }) => source === id);
  return rowCounts({ citedFigures: own(data.citedFigures), citedVentures: own(data.citedVentures) }, lang);
}

/** How many cited rows there are, in words. */
export function rowCounts({ citedFigures, citedVentures }: CitedRows, lang: Lang): string {
  const counts = [
    [sourceWords.citedFigures, citedFigures.length],
    [sourceWords.citedVentures, citedVentures.length],
  ] as const;
  return counts.flatMap(([words, n]) => (n > 0 ? [fill(words[lang], { n })] : [])).join(lang === "zh" ? "、" : " and ");
}
