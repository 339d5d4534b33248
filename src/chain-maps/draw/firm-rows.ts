import { textWidth } from "../../drawing/measure.ts";
import { placeOf } from "../../model/lookup.ts";
import { shortName } from "../../model/places.ts";
import type { Context, Data, Lang, Venture } from "../../model/types.ts";
import type { Scope } from "../chain-view.ts";
import { ventureName, ventureSize } from "../venture-words.ts";
import { sizes, slackOf, wrapWords } from "./set-text.ts";

/** The words of a label in rows: name, what it is large by, and on a map of the region where it is, in one piece. */
export function firmRows(
  venture: Venture,
  { scope, lang, data, width }: { scope: Scope; lang: Lang; data: Data; width: number },
): string[] {
  const size = ventureSize(venture, { lang, data });
  const name = [ventureName(venture, lang), size].filter((part) => part !== "").join(lang === "zh" ? "，" : ", ");
  const rows = wrapWords(name, { width, size: sizes.firm });
  if (scope !== "region" || placeOf(venture.place, data).level === "region") return rows;
  const place = leagueName(venture.place, { lang, data });
  const last = `${rows.at(-1) ?? ""}${lang === "zh" ? "·" : " · "}${place}`;
  const fits = textWidth(last, { size: sizes.firm }) * slackOf(last) <= width;
  return fits ? [...rows.slice(0, -1), last] : [...rows, `· ${place}`];
}

/** The league or city that a place lies in, by its short name: `包头`. */
export function leagueName(code: string, { data, lang }: Context): string {
  const place = placeOf(code, data);
  if (place.level !== "league" && place.parent) return leagueName(place.parent, { lang, data });
  return shortName(place)[lang];
}
