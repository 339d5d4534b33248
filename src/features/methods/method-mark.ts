import { placeName, reportTitle } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import { methodWords } from "./words.ts";
import { fill } from "../../i18n/fill.ts";
import { mentionOfEach } from "../../i18n/mention-words.ts";
import type { Lang, Method, Context, Place } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";

/**
 * A mark of the matrix in words, in the column of the place `at`: whose it is, where a report says so, of every league
 * and city where it does, and what is heard after the name.
 */
export function methodMark(method: Method, { at, data, lang }: { at: Place } & Context) {
  const ofEach = method.each !== "" && at.level === method.each;
  const line = `${reportTitle(method.report, { data, lang })}${sharedWords.comma[lang]}${lineWords(method, { data, lang }).words}`;
  const source = ofEach ? fill(mentionOfEach[lang], { words: line }) : line;
  return {
    place: placeName(ofEach ? at.code : method.place, { data, lang }),
    source,
    heard: `${sharedWords.colon[lang]}${source}${sharedWords.comma[lang]}${shownWords(method, lang)}`,
  };
}

/** Whether this site shows the like of a method. */
export function shownWords({ here }: Method, lang: Lang): string {
  return (here === "" ? methodWords.markNotShown : methodWords.markShown)[lang];
}
