import { isPartOf, scopePlaces, shortName } from "../model/places.ts";
import type { Data, Place, Text } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";

/** A place for which every map is drawn, by its name in an address: `region`, `wuhai`. */
export type Scope = string;

/** The scopes, that of the region first. */
export function scopes(data: Data): readonly Scope[] {
  return scopePlaces(data).flatMap(({ scope }) => scope ?? []);
}

function scopePlace(wanted: Scope, data: Data): Place {
  const found = rowWith(data.places, { scope: wanted });
  if (!found) throw new Error(`unknown scope: ${wanted}. Write it in the row of its place in data/vocab/places.csv.`);
  return found;
}

/** GB/T 2260 code of a scope. */
export function scopeCode(scope: Scope, data: Data): string {
  return scopePlace(scope, data).code;
}

/** Whether a place is that of a scope, or lies in it. */
export function isInScope(place: string, { scope, data }: { scope: Scope; data: Data }): boolean {
  return isPartOf(place, { of: scopeCode(scope, data), places: data.places });
}

/** GB/T 2260 code of the region, in which all else lies. */
export function regionCode(data: Data): string {
  return scopeCode("region", data);
}

/** The place of a scope by its short name: 内蒙古, 乌海. */
export function scopeName(scope: Scope, data: Data): Text {
  return shortName(scopePlace(scope, data));
}

/** What a scope is called among the others: 全区 for the region, else its short name. */
export function scopeWords(scope: Scope, data: Data): Text {
  const { zh, en } = scopeName(scope, data);
  return { zh: scope === "region" ? "全区" : zh, en };
}
