import type { Lang } from "../../model/types.ts";
import type { CopyWords } from "./show.ts";
import { copyWords } from "./words.ts";

/** Which marks a reader can let stand out, all of them first. */
export function marksChosen(lang: Lang): readonly { kind: string; words: string }[] {
  return [
    { kind: "all", words: copyWords.all[lang] },
    { kind: "taken", words: copyWords.taken[lang] },
    { kind: "aside", words: copyWords.aside[lang] },
    { kind: "fixed", words: copyWords.fixed[lang] },
    { kind: "differing", words: copyWords.differing[lang] },
    { kind: "extra", words: copyWords.extra[lang] },
  ];
}

/** What the page's script says, in the language of the page. */
export function scriptWords(lang: Lang): CopyWords {
  return {
    loading: copyWords.loading[lang],
    failed: copyWords.failed[lang],
    notText: copyWords.notText[lang],
    tooLong: copyWords.tooLong[lang],
    empty: copyWords.empty[lang],
    sameBytes: copyWords.sameBytes[lang],
    otherBytes: copyWords.otherBytes[lang],
    noBytes: copyWords.noBytes[lang],
    whole: copyWords.whole[lang],
    parts: copyWords.parts[lang],
    nothing: copyWords.nothing[lang],
    takenAs: copyWords.takenAs[lang],
    asideAs: copyWords.asideAs[lang],
    fixedAs: copyWords.fixedAs[lang],
    differingAs: copyWords.differingAs[lang],
    markTold: copyWords.markTold[lang],
    extraAs: copyWords.extraAs[lang],
    missingItem: copyWords.missingItem[lang],
    differingItem: copyWords.differingItem[lang],
  };
}
