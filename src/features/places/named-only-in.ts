import { anything, mentionOf } from "../../model/mention.ts";
import type { Context } from "../../model/types.ts";

/**
 * The places in one that the reports name without a number, where they do not name the place itself so, as a list of
 * names; empty where they do, or where they name none.
 */
export function namedOnlyIn(code: string, { data, lang }: Context): string {
  const { kind, rows } = mentionOf(anything, { place: code, data });
  if (kind !== "named" || mentionOf(anything, { place: code, data, own: true }).kind !== "silent") return "";
  const named = new Set(rows.map(({ place }) => place));
  return data.places.flatMap((place) => (named.has(place.code) ? [place[lang]] : [])).join(lang === "zh" ? "、" : ", ");
}
