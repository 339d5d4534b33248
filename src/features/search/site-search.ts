import type { SiteFiles } from "../../exports/site-files.ts";
import { paths } from "../../i18n/addresses.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import type { Context, Lang } from "../../model/types.ts";
import { searchFiles, type SearchFiles } from "./files.ts";
import { searchRecords } from "./records.ts";

/** The index of everything that the site holds, by the language of its pages. */
export const siteSearch = oncePerData((data): Readonly<Record<Lang, SearchFiles>> => ({
  zh: searchFiles(searchRecords({ data, lang: "zh" }), data),
  en: searchFiles(searchRecords({ data, lang: "en" }), data),
}));

/** The files of the index in a language. */
export function searchFilesIn({ data, lang }: Context): SiteFiles {
  const { hash, files } = siteSearch(data)[lang];
  const at = paths.searchFiles(hash);
  return Object.fromEntries([...files].map(([name, text]) => [`${at}${name}.json`, () => text]));
}
