import { placeName, reportTitle } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import { methodHere, methodsHere, type MethodHere } from "./method-here.ts";
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

/** What this site has of a method. */
export function shownWords(method: Pick<Method, "here">, lang: Lang): string {
  return methodWords.marks[methodHere(method)][lang];
}

const looks: Readonly<Record<MethodHere, string>> = { shown: "mark", own: "mark half", none: "mark open" };

/** The classes of a mark that says so: it is full, half or open. */
export function markLook(method: Pick<Method, "here">): string {
  return looks[methodHere(method)];
}

/** What the marks mean, each as it looks. */
export function keyEntries(lang: Lang): readonly { look: string; words: string }[] {
  return methodsHere.map((here) => ({ look: looks[here], words: methodWords.marks[here][lang] }));
}
