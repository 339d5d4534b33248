import { fill } from "../../i18n/fill.ts";
import { namedOnlyIn } from "./named-only-in.ts";
import { anything, mentionOf } from "../../model/mention.ts";
import { citedByIndicator, figuresByIndicator, withParts } from "../../model/places.ts";
import type { Context, Place } from "../../model/types.ts";
import { citedProjects } from "./cited-projects.ts";
import { placeWords } from "./words.ts";

/** What the page of a place has to show: figures of it and its parts, or that it is named without any, or not. */
export function placeLead(place: Place, { data, lang }: Context): string {
  const figures = figuresByIndicator(withParts(place.code, data), data);
  const named = mentionOf(anything, { place: place.code, data }).rows.length > 0;
  const parts = namedOnlyIn(place.code, { data, lang });
  const without = parts ? "parts" : named ? "named" : "silent";
  const words = figures.length > 0 ? placeWords.description : placeWords.describedWithout[without];
  const citedOf = (codes: ReadonlySet<string>) =>
    citedByIndicator(codes, data).flatMap(({ figures }) => figures).length;
  const [cited, own] = [citedOf(withParts(place.code, data)), citedOf(new Set([place.code]))];
  const described = cited > own ? placeWords.describedCitedWithin : placeWords.describedCited;
  const also = cited > 0 ? fill(described[lang], { n: cited }) : "";
  const projects = citedProjects(place.code, data).length;
  // A place with figures shows its projects; one without would seem to have nothing.
  const told = figures.length === 0 && projects > 0;
  const ofPages = told ? fill(placeWords.describedProjects[lang], { n: projects }) : "";
  return fill(words[lang], { place: place[lang], parts }) + also + ofPages;
}
