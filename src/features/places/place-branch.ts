import { fill } from "../../i18n/fill.ts";
import { placeMentionWords } from "../../i18n/mention-words.ts";
import { anything, mentionOf } from "../../model/mention.ts";
import { citedProjects } from "./cited-projects.ts";
import { namedOnlyIn } from "./named-only-in.ts";
import { placeWords } from "./words.ts";
import type { Place, Context } from "../../model/types.ts";
import { figureCount, partsOf } from "../../model/places.ts";

/** A place in the tree, with how many places lie directly in it. */
interface Twig {
  place: Place;
  words: string;
  parts: number;
}

/** That a place is named without a number, only places in it, or nothing of it. */
function wordsWithout(code: string, { data, lang }: Context): string {
  const parts = namedOnlyIn(code, { data, lang });
  if (parts) return fill(placeWords.partsNamed[lang], { parts });
  return placeMentionWords[mentionOf(anything, { place: code, data }).kind][lang];
}

/** The places within one, each with how many figures it has, or that none is given, and what cited pages have of it. */
export function placeBranch(parent: string, { data, lang }: Context): readonly Twig[] {
  return partsOf(parent, data).map((place) => {
    const { whole, cited } = figureCount(place.code, data);
    const projects = citedProjects(place.code, data).length;
    const parts = partsOf(place.code, data).length;
    const words =
      whole > 0 ? fill(placeWords.figuresCount[lang], { n: whole }) : wordsWithout(place.code, { data, lang });
    const ofPages = [
      cited > 0 ? fill(placeWords.citedCount[lang], { n: cited }) : "",
      projects > 0 ? fill(placeWords.citedProjects[lang], { n: projects }) : "",
      projects > 0 && parts > 0 ? placeWords.partsIncluded[lang] : "",
    ];
    return { place, words: words + ofPages.join(""), parts };
  });
}
