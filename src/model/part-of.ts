import type { Data } from "./types.ts";
import { rowWith } from "../tables/row-with.ts";

/** Whether a place is another or lies in it, by the parents of data/vocab/places.csv. */
export function isPartOf(code: string, { of, places }: { of: string } & Pick<Data, "places">): boolean {
  if (code === of) return true;
  const parent = rowWith(places, { code })?.parent;
  return parent ? isPartOf(parent, { of, places }) : false;
}
