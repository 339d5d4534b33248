import type { Lang } from "../model/types.ts";

/** Splits a text into runs, those with Chinese characters apart, so that an English page can say which they are. */
export function hanRuns(text: string, lang: Lang): readonly { words: string; han: boolean }[] {
  if (lang === "zh") return [{ words: text, han: false }];
  return text.split(/(\S*\p{Script=Han}\S*)/u).map((words, index) => ({ words, han: index % 2 === 1 }));
}
