import { caveats } from "../../model/compare.ts";
import { fundsScopes } from "../../model/funds.ts";
import { leaguesOf } from "../../model/league-scope.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import { periodLength } from "../../model/period.ts";
import { shortName } from "../../model/places.ts";
import { seriesOf } from "../../model/series.ts";
import type { Data, Place, Printed, Tile } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";

/** What is printed of the funds of one league or city in a year, that which its tile shows in front. */
export interface YearRow {
  place: Place;
  tile: Tile | undefined;
  figures: readonly Printed[];
  /** Whether its first figure compares with that of every other row of which this is so. */
  comparable: boolean;
}

/** What is printed of the funds of the leagues within single years. */
const ofLeagues = oncePerData((data): readonly Printed[] =>
  seriesOf(data, { places: leaguesOf(data).map(({ code }) => code), indicators: fundsScopes(data) }).flatMap((of) =>
    of.basis === "printed" && of.period_start !== "" && yearOf(of) === of.period_end.slice(0, 4) ? [of] : [],
  ),
);

const yearOf = ({ period_start }: Printed): string => period_start.slice(0, 4);

/** The years of which a figure of any league's funds is printed, in their order. */
export const fundsYears = (data: Data): readonly string[] => [...new Set(ofLeagues(data).map(yearOf))].toSorted();

/**
 * The leagues and cities in a year, in the order of their codes. In front stands what most leagues have:
 * results of the whole year under one name; it compares where the caveats say nothing against it.
 */
export function yearRows(year: string, data: Data): readonly YearRow[] {
  const own = ofLeagues(data).filter((of) => yearOf(of) === year);
  const scope = commonScope(own, data);
  const isCommon = (of: Printed | undefined) => of !== undefined && of.indicator === scope?.id && isYearsResult(of);
  const rank = (of: Printed) => [isCommon(of) ? 0 : 1, of.status === "actual" ? 0 : 1, isYear(of) ? 0 : 1].join("");
  return leaguesOf(data).map((place) => {
    const figures = own
      .filter((of) => of.place === place.code)
      .toSorted((a, b) => rank(a).localeCompare(rank(b)) || b.period_end.localeCompare(a.period_end));
    const tile = rowWith(data.tiles, { place: place.code });
    return { place, tile, figures, comparable: (scope?.comparable ?? false) && isCommon(figures[0]) };
  });
}

interface Scope {
  id: string;
  /** Whether the caveats say nothing against comparing the sizes. */
  comparable: boolean;
}

/** The name under which most leagues, two at least, have results of the year, one that compares before any other. */
function commonScope(own: readonly Printed[], data: Data): Scope | undefined {
  const groups = [...Map.groupBy(own.filter(isYearsResult), ({ indicator }) => indicator)].flatMap(([id, members]) => {
    const rows = members.map((of) => ({ of, label: nameOf(of, data) }));
    const places = new Set(members.map(({ place }) => place)).size;
    const comparable = caveats(rows, data).every((caveat) => caveat.comparable);
    return places > 1 ? [{ id, places, comparable }] : [];
  });
  return groups.toSorted((a, b) => Number(b.comparable) - Number(a.comparable) || b.places - a.places)[0];
}

/** The name under which several leagues stand in a year of which none compares; undefined where there is none. */
export function nameWithoutScope(rows: readonly YearRow[]): string | undefined {
  if (rows.some(({ comparable }) => comparable)) return undefined;
  const first = rows.flatMap(({ figures: [of] }) => (of && isYearsResult(of) ? [of.indicator] : []));
  return first.find((id, index) => first.indexOf(id) !== index);
}

const nameOf = ({ place }: Printed, data: Data) => {
  const found = rowWith(data.places, { code: place });
  return found ? shortName(found) : { zh: place, en: place };
};

function isYear(of: Printed): boolean {
  const length = periodLength(of);
  return length !== undefined && "months" in length && length.months === 12;
}

const isYearsResult = (of: Printed): boolean => of.status === "actual" && isYear(of);
