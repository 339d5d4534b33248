import type { Data, Place } from "./types.ts";

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
