import { sharedWords } from "../../i18n/words.ts";
import { shortSources } from "../../model/short-source.ts";
import type { Cited } from "../../model/source.ts";
import type { Context } from "../../model/types.ts";

/** Where a slide comes from, short enough for a wall, then what else is to be named. */
export function shortSource(cited: readonly Cited[], { data, lang, more = "" }: Context & { more?: string }): string {
  const all = [shortSources({ rows: [], places: cited }, { data, lang }), more].filter((words) => words !== "");
  return sharedWords.source[lang] + all.join(lang === "zh" ? "；" : "; ");
}
