import { pageOg, type PageWords } from "../exports/chart-og.ts";
import { pngOf } from "../exports/chart-png.ts";
import { inEachLanguage, type SiteFiles } from "../exports/site-files.ts";
import { paths } from "../i18n/addresses.ts";
import { sharedWords } from "../i18n/words.ts";
import type { Data } from "../model/types.ts";
import { siteWords } from "./words.ts";

/** The pages that a picture of their own is shown with, by path; the others are shown with a chart's. */
export const pagePictures = (data: Data): Readonly<Record<string, PageWords>> => ({
  [paths.home]: { title: siteWords.tagline(data), lead: siteWords.homeLead },
  [paths.data]: { title: sharedWords.data, lead: sharedWords.dataLead },
});

/** These pictures as PNG, in each language. */
export const pagePictureFiles = (data: Data): SiteFiles =>
  inEachLanguage((lang) =>
    Object.fromEntries(
      Object.entries(pagePictures(data)).map(([path, words]) => [
        paths.pageOg(path),
        () => pngOf(pageOg(words, { data, lang }), { zoom: 1, data }),
      ]),
    ),
  );
