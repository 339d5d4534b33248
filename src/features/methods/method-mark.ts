import { placeName, reportTitle } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import { methodWords } from "./words.ts";
import type { Lang, Method, Context } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";

/** A mark of the matrix in words: whose it is, where a report says so, and what is heard after the name. */
export function methodMark(method: Method, { data, lang }: Context) {
  const source = `${reportTitle(method.report, { data, lang })}${sharedWords.comma[lang]}${lineWords(method, { data, lang }).words}`;
  return {
    place: placeName(method.place, { data, lang }),
    source,
    heard: `${sharedWords.colon[lang]}${source}${sharedWords.comma[lang]}${shownWords(method, lang)}`,
  };
}

/** Whether this site shows the like of a method. */
export function shownWords({ here }: Method, lang: Lang): string {
  return (here === "" ? methodWords.markNotShown : methodWords.markShown)[lang];
}
