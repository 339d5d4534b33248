import { pageOg, type PageWords } from "../exports/chart-og.ts";
import { pngOf } from "../exports/chart-png.ts";
import type { SiteFiles } from "../exports/site-files.ts";
import { svgText } from "../drawing/tree.ts";
import { localPath, paths } from "../i18n/addresses.ts";
import { sharedWords } from "../i18n/words.ts";
import type { Context } from "../model/types.ts";
import { siteWords } from "./words.ts";

/** The words of pages that a picture of their own is shown with, by path. */
export type PagePictures = Readonly<Record<string, PageWords>>;

/** Those of the pages that have no subject. */
export const sitePictures = ({ data, lang }: Context): PagePictures => ({
  [paths.home]: { title: siteWords.tagline(data)[lang], lead: siteWords.homeLead[lang] },
  [paths.data]: { title: sharedWords.data[lang], lead: sharedWords.dataLead[lang] },
});

/** Such pictures of a language as PNG. */
export function pagePictureFiles(pictures: PagePictures, { data, lang }: Context): SiteFiles {
  return Object.fromEntries(
    Object.entries(pictures).map(([path, words]) => [
      localPath(paths.pageOg(path), lang),
      () => pngOf(svgText(pageOg(words, { data, lang })), { zoom: 1, data, lang }),
    ]),
  );
}
