import { scopeWords, type Scope } from "../../chain-maps/chain-view.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Text, Context } from "../../model/types.ts";

/** The heading of a part of a chain's page: where, then what: `乌海：逐环节的证据`. */
export function scopeHeading(scope: Scope, { word, data, lang }: { word: Text } & Context): string {
  return `${scopeWords(scope, data)[lang]}${sharedWords.colon[lang]}${word[lang]}`;
}
