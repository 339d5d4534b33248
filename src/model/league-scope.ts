import { caveats } from "./compare.ts";
import { fundsScopes } from "./funds.ts";
import { oncePerData } from "./once-per-data.ts";
import { periodLength } from "./period.ts";
import { placeOf } from "./lookup.ts";
import { shortName } from "./places.ts";
import { seriesOf } from "./series.ts";
import type { Data, Observation, Place } from "./types.ts";

/** The leagues and cities of the region. */
export const leaguesOf = oncePerData((data): readonly Place[] => data.places.filter(({ level }) => level === "league"));

/** What is printed of most leagues under one name of funds received, of whole years. */
export interface CommonFunds {
  rows: readonly Observation[];
  /** Whether the sizes of several leagues may be compared: the caveats say nothing against it. */
  comparable: boolean;
}

/**
 * The name under which results of whole years are printed of most leagues: one whose sizes compare, where there is one
 * of two leagues or more. Of names with as many, the first of the vocabulary.
 */
export const commonFunds = oncePerData((data): CommonFunds => {
  const places = leaguesOf(data).map(({ code }) => code);
  const names = fundsScopes(data).map((id): CommonFunds => {
    const rows = seriesOf(data, { places, indicators: [id] }).filter(isYearsResult);
    return { rows, comparable: placesIn(rows).size > 1 && !isBarred(rows, data) };
  });
  const rank = ({ rows, comparable }: CommonFunds) => Number(comparable) * 100 + placesIn(rows).size;
  return names.toSorted((a, b) => rank(b) - rank(a))[0] ?? { rows: [], comparable: false };
});

/** The leagues of which nothing of the kind was found. */
export function leaguesWithout(data: Data): readonly Place[] {
  const found = placesIn(commonFunds(data).rows);
  return leaguesOf(data).filter(({ code }) => !found.has(code));
}

function isYearsResult(of: Observation): boolean {
  const length = periodLength(of);
  return (
    of.basis === "printed" &&
    of.status === "actual" &&
    length !== undefined &&
    "months" in length &&
    length.months === 12
  );
}

function isBarred(rows: readonly Observation[], data: Data): boolean {
  const named = rows.map((of) => ({ of, label: shortName(placeOf(of.place, data)) }));
  return caveats(named, data).some(({ comparable }) => !comparable);
}

const placesIn = (rows: readonly Observation[]): ReadonlySet<string> => new Set(rows.map(({ place }) => place));
