import { scopeWords, type Scope } from "../../chain-maps/scope.ts";
import { t, type Word } from "../../i18n/words.ts";
import type { Lang } from "../../model/types.ts";

/** The heading of a part of a chain's page: where, then what: `乌海：逐环节的证据`. */
export function scopeHeading(scope: Scope, { word, lang }: { word: Word; lang: Lang }): string {
  return `${scopeWords[scope][lang]}${t("colon", lang)}${t(word, lang)}`;
}
