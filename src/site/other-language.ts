import type { Lang } from "../model/types.ts";

/** The language in which a page can be read as well. */
export function otherLanguage(lang: Lang): Lang {
  return lang === "zh" ? "en" : "zh";
}
