import { scriptJson } from "../../exports/script-json.ts";
import { paths } from "../../i18n/addresses.ts";
import { link } from "../../i18n/link.ts";
import type { Context } from "../../model/types.ts";
import type { Handed } from "./browser.ts";
import { knownOf } from "./known.ts";
import { scriptWords } from "./script-words.ts";

/** All that the script of the page needs, as JSON within the page: it asks for nothing afterwards. */
export function handedTo({ data, lang }: Context): string {
  const handed: Handed = {
    lang,
    known: knownOf({ data, lang }),
    words: scriptWords(lang),
    compare: link(paths.compare, lang),
    indicators: data.indicators.map((indicator) => [indicator.id, indicator[lang]]),
    places: data.places.map((place) => [place.code, place[lang]]),
  };
  return scriptJson(handed);
}
