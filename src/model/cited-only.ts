import { rowWith } from "../tables/row-with.ts";
import { oncePerData } from "./once-per-data.ts";
import type { Data } from "./types.ts";

/**
 * Places (by code) and indicators (by id) that only cited pages speak of. What is cited stands on no page yet, and a
 * page about one of these would have nothing to tell.
 */
const citedOnly = oncePerData((data): Readonly<Record<"places" | "indicators", ReadonlySet<string>>> => {
  const { figures, ventures, methods, courting, reports, tiles, citedSources, citedFigures, citedVentures } = data;
  const told = new Set([figures, ventures, methods, courting, reports, tiles].flat().map(({ place }) => place));
  // What lies in a place is reached by its page; a set goes on to what is added to it.
  for (const code of told) {
    const parent = rowWith(data.places, { code })?.parent;
    if (parent) told.add(parent);
  }
  const cited = new Set([citedSources, citedFigures, citedVentures].flat().map(({ place }) => place));
  const measured = new Set(figures.map(({ indicator }) => indicator));
  return {
    places: cited.difference(told),
    indicators: new Set(citedFigures.map(({ indicator }) => indicator)).difference(measured),
  };
});

/** The places that have a page. */
export const placesWithPage = (data: Data): Data["places"] =>
  data.places.filter(({ code }) => !citedOnly(data).places.has(code));

/** The indicators that pages define. */
export const indicatorsOnPages = (data: Data): Data["indicators"] =>
  data.indicators.filter(({ id }) => !citedOnly(data).indicators.has(id));
