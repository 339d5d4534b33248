import { placeName } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Method, Context } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";
import { shownWords } from "./method-mark.ts";

/** One description of several that bear one name. */
export interface NamedMethod {
  method: Method;
  /** The name: only the first has it, the others are heard by it. */
  name: string;
  heard: string;
  /**
   * What tells it from the others: its place, or its line where that is the place `here`; empty where nothing has to.
   */
  small: string;
  shown: string;
}

/** Descriptions of one name: the first is linked by the name, the others by their place or line. */
export function methodNames(
  same: readonly Method[],
  { here, data, lang }: { here: string } & Context,
): readonly NamedMethod[] {
  return same.map((method, index) => {
    const first = index === 0;
    const place = method.place === here ? "" : placeName(method.place, { data, lang });
    return {
      method,
      name: first ? method[lang] : "",
      heard: first ? "" : method[lang] + sharedWords.comma[lang],
      small: place || (first ? "" : lineWords(method, { data, lang }).named),
      shown: sharedWords.comma[lang] + shownWords(method, lang),
    };
  });
}
