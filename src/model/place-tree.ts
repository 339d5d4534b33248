import type { Figure, Indicator, Place, Data } from "./types.ts";
import { rowWith } from "../tables/row-with.ts";

/** The places that lie directly in a place. */
export function partsOf(code: string, data: Data): readonly Place[] {
  return data.places.filter(({ parent }) => parent === code);
}

/** The code of a place and of everything that lies in it. */
export function withParts(code: string, data: Data): ReadonlySet<string> {
  return new Set([code, ...partsOf(code, data).flatMap((part) => [...withParts(part.code, data)])]);
}

/** The places that a place lies in, the largest first. */
export function lineage({ parent }: Place, data: Data): readonly Place[] {
  const above = rowWith(data.places, { code: parent });
  return above ? [...lineage(above, data), above] : [];
}

/** How many figures are about exactly this place. */
export function figureCount(code: string, data: Data): number {
  return data.figures.filter(({ place }) => place === code).length;
}

/** The figures of a place and its parts, by indicator in the order of the vocabulary. */
export function figuresByIndicator(
  codes: ReadonlySet<string>,
  data: Data,
): readonly { indicator: Indicator; figures: readonly Figure[] }[] {
  return data.indicators.flatMap((indicator) => {
    const figures = data.figures.filter((figure) => figure.indicator === indicator.id && codes.has(figure.place));
    return figures.length > 0 ? [{ indicator, figures }] : [];
  });
}

/** Residents by the 2020 census; undefined where the census here does not go so deep. */
export function residentsOf(code: string, data: Data): number | undefined {
  return rowWith(data.census, { place: code })?.residents;
}
