import { sharedWords } from "../i18n/words.ts";
import { siteWords } from "./words.ts";
import type { Lang } from "../model/types.ts";

/** What a table is called that scrolls sideways where it is too wide. */
export function scrollLabel(name: string, lang: Lang): string {
  return name + sharedWords.colon[lang] + siteWords.scrollTable[lang];
}
