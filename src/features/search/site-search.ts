import { oncePerData } from "../../model/once-per-data.ts";
import type { Lang } from "../../model/types.ts";
import { searchFiles, type SearchFiles } from "./files.ts";
import { searchRecords } from "./records.ts";

/** The index of everything that the site holds, by the language of its pages. */
export const siteSearch = oncePerData((data): Readonly<Record<Lang, SearchFiles>> => ({
  zh: searchFiles(searchRecords({ data, lang: "zh" })),
  en: searchFiles(searchRecords({ data, lang: "en" })),
}));
