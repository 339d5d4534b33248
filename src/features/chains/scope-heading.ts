import { scopeWords, type Scope } from "../../chain-maps/scope.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Lang, Text } from "../../model/types.ts";

/** The heading of a part of a chain's page: where, then what: `乌海：逐环节的证据`. */
export function scopeHeading(scope: Scope, { word, lang }: { word: Text; lang: Lang }): string {
  return `${scopeWords(scope)[lang]}${sharedWords.colon[lang]}${word[lang]}`;
}
