import { reasonWords } from "../../i18n/vocabulary.ts";
import type { Lang, Text } from "../../model/types.ts";
import { statusWords } from "../../model/status-words.ts";
import { doubtWords, faultWords, hedgeWords, readerWords, showWords } from "./words.ts";

/** The words of a dictionary in one language. */
type Said<Words> = Readonly<Record<keyof Words & string, string>>;

/** All that the script says, in the language of the page. */
export interface ScriptWords {
  readerWords: Said<typeof readerWords>;
  faults: Said<typeof faultWords>;
  doubts: Said<typeof doubtWords>;
  hedges: Said<typeof hedgeWords>;
  shows: Said<typeof showWords>;
  reasons: Said<typeof reasonWords>;
  statuses: Said<typeof statusWords>;
}

/** The words that the page hands its script. */
export function scriptWords(lang: Lang): ScriptWords {
  const said = <Words extends Readonly<Record<string, Text>>>(words: Words) =>
    Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[lang]])) as Said<Words>;
  return {
    readerWords: said(readerWords),
    faults: said(faultWords),
    doubts: said(doubtWords),
    hedges: said(hedgeWords),
    shows: said(showWords),
    reasons: said(reasonWords),
    statuses: said(statusWords),
  };
}
