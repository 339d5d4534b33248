import { fill } from "../../i18n/fill.ts";
import { anything, mentionOf } from "../../model/mention.ts";
import { figuresByIndicator, withParts } from "../../model/places.ts";
import type { Context, Place } from "../../model/types.ts";
import { placeWords } from "./words.ts";

/** What the page of a place has to show: figures of it and its parts, or that it is named without any, or not. */
export function placeLead(place: Place, { data, lang }: Context): string {
  const figures = figuresByIndicator(withParts(place.code, data), data);
  const named = mentionOf(anything, { place: place.code, data }).rows.length > 0;
  const words = figures.length > 0 ? placeWords.description : placeWords.describedWithout[named ? "named" : "silent"];
  return fill(words[lang], { place: place[lang] });
}
