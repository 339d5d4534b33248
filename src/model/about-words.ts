import { periodWords, statusNote } from "./circumstances.ts";
import { listNames } from "./caveats/name-rows.ts";
import { placeOf } from "./lookup.ts";
import type { Data, Lang, Observation } from "./types.ts";

/**
 * What several values are about, for a line beside a headline: how far they have happened where they are no results,
 * places, periods: `预计 · 乌海市 · 2022年`; of each six at most are named.
 */
export function aboutWords(
  observations: readonly Observation[],
  { data, lang }: { data: Pick<Data, "places">; lang: Lang },
): string {
  const parts = [
    observations.map((of) => statusNote(of, lang)),
    observations.map(({ place }) => placeOf(place, data)[lang]),
    observations.map((of) => periodWords(of, lang)),
  ];
  return parts
    .map((names) => listNames(names.filter(Boolean), { lang, most: 6 }))
    .filter(Boolean)
    .join(" · ");
}
