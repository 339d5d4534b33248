import type { CitedFigure, Place, Text, Data, Figure, Indicator } from "./types.ts";
import { rowWith } from "../tables/row-with.ts";

/** A place without the word for what it is: 包头 for 包头市, 内蒙古 for the region; a park keeps its whole name. */
export function shortName({ zh, en, level }: Pick<Place, "zh" | "en" | "level">): Text {
  const short = level === "region" ? zh.replace(/(?:维吾尔|壮族|回族)?自治区$/, "") : zh.replace(/[市盟]$/, "");
  return { zh: level === "park" ? zh : short, en: en.replace(/ League$/, "") };
}

/** Whether a place is another or lies in it, by the parents of data/vocab/places.csv. */
export function isPartOf(code: string, { of, places }: { of: string } & Pick<Data, "places">): boolean {
  if (code === of) return true;
  const parent = rowWith(places, { code })?.parent;
  return parent ? isPartOf(parent, { of, places }) : false;
}

/** The places that lie directly in a place. */
export function partsOf(code: string, data: Pick<Data, "places">): readonly Place[] {
  return data.places.filter(({ parent }) => parent === code);
}

/** The code of a place and of everything that lies in it. */
export function withParts(code: string, data: Pick<Data, "places">): ReadonlySet<string> {
  return new Set([code, ...partsOf(code, data).flatMap((part) => [...withParts(part.code, data)])]);
}

/** The places that a place lies in, the largest first. */
export function lineage({ parent }: Place, data: Pick<Data, "places">): readonly Place[] {
  const above = rowWith(data.places, { code: parent });
  return above ? [...lineage(above, data), above] : [];
}

/** The league or city that a place is or lies in; undefined of a region. */
export function leagueAbove(place: Place, data: Pick<Data, "places">): Place | undefined {
  return [...lineage(place, data), place].find(({ level }) => level === "league");
}

/** How many figures of the reports, and of the cited pages, are about exactly this place. */
export function figureCount(code: string, { figures, citedFigures }: Pick<Data, "figures" | "citedFigures">) {
  const about = (rows: readonly (Figure | CitedFigure)[]) => rows.filter(({ place }) => place === code).length;
  return { whole: about(figures), cited: about(citedFigures) };
}

/** Figures of the reports about a place and its parts, by indicator in the order of the vocabulary. */
export function figuresByIndicator(codes: ReadonlySet<string>, data: Data) {
  return byIndicator(data.figures, { codes, data });
}

/** The same of the cited pages. */
export function citedByIndicator(codes: ReadonlySet<string>, data: Data) {
  return byIndicator(data.citedFigures, { codes, data });
}

function byIndicator<F extends Figure | CitedFigure>(
  rows: readonly F[],
  { codes, data }: { codes: ReadonlySet<string>; data: Pick<Data, "indicators"> },
): readonly { indicator: Indicator; figures: readonly F[] }[] {
  const own = Map.groupBy(
    rows.filter(({ place }) => codes.has(place)),
    ({ indicator }) => indicator,
  );
  return data.indicators.flatMap((indicator) => {
    const figures = own.get(indicator.id);
    return figures ? [{ indicator, figures }] : [];
  });
}

/** Residents by the 2020 census; undefined where the census here does not go so deep. */
export function residentsOf(code: string, data: Data): number | undefined {
  return rowWith(data.census, { place: code })?.residents;
}

type Known = Pick<Data, "places" | "reports">;

/** Places in the order in which the reports come to them; those without a report follow as they stand. */
function inReportOrder(places: readonly Place[], { reports }: Known): readonly Place[] {
  const ranks = new Map(reports.map(({ place }, index) => [place, index] as const).toReversed());
  const rankOf = ({ code }: Place) => ranks.get(code) ?? reports.length;
  return places.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The places that have a colour of their own, as the reports come to them. */
export function colouredPlaces(data: Known): readonly Place[] {
  return inReportOrder(
    data.places.filter(({ colour }) => colour),
    data,
  );
}

/** The places for which chain maps are drawn: the region, then as the reports come to them. */
export function scopePlaces(data: Known): readonly Place[] {
  const all = inReportOrder(
    data.places.filter(({ scope }) => scope),
    data,
  );
  return [...all.filter(isRegion), ...all.filter((place) => !isRegion(place))];
}

/** The first two cities of those, which are set side by side. */
export function pairedPlaces(data: Known): readonly Place[] {
  return scopePlaces(data)
    .filter((place) => !isRegion(place))
    .slice(0, 2);
}

/** The places that have a scoreboard on the big screen, in their order. */
export function screenPlaces({ places }: Pick<Data, "places">): readonly Place[] {
  const orderOf = ({ screen }: Place) => screen ?? 0;
  return places.filter(({ screen }) => screen).toSorted((a, b) => orderOf(a) - orderOf(b));
}

const isRegion = ({ level }: Place): boolean => level === "region";
