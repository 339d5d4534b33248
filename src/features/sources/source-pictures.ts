import type { PageWords } from "../../exports/chart-og.ts";
import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { standings, type CitedSource, type Context, type Lang, type Standing } from "../../model/types.ts";
import { rowCounts } from "./sources-by-place.ts";
import { sourceWords, standingWords } from "./words.ts";

/**
 * Below which path the picture of cited pages of one standing lies. They share it, for one each would be some hundreds
 * of pictures that differ in a title alone.
 */
export const standingPath = (standing: Standing): string => `${paths.sources}standing-${standing}/`;

/** The picture that a cited page of a standing is shown with, and what it says. */
export const standingPicture = (standing: Standing, lang: Lang) => ({
  path: standingPath(standing),
  words: sourceWords.title[lang] + sharedWords.colon[lang] + standingWords[standing][lang],
});

/** What links to the cited pages are shown with, by path: how many there are of each standing, and of all. */
export function sourcePictures({ data, lang }: Context): Readonly<Record<string, PageWords>> {
  const title = sourceWords.title[lang];
  const pictureOf = (pages: readonly CitedSource[], about: string): PageWords => {
    const number = { words: fill(sourceWords.pages[lang], { n: pages.length }), about };
    return { title, lead: about, number };
  };
  const own = (standing: Standing) => data.citedSources.filter((page) => page.standing === standing);
  return {
    [paths.sources]: pictureOf(data.citedSources, fill(sourceWords.allCited[lang], { counts: rowCounts(data, lang) })),
    ...Object.fromEntries(
      standings.map((standing) => [standingPath(standing), pictureOf(own(standing), standingWords[standing][lang])]),
    ),
  };
}
