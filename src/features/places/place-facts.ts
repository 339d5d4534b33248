import { levelWords } from "../../i18n/vocabulary.ts";
import { fill, t } from "../../i18n/words.ts";
import { groupThousands } from "../../arithmetic/decimal.ts";
import type { Lang, Place } from "../../model/types.ts";
import { residentsOf } from "../../model/place-tree.ts";

/** What is known of a place itself. */
export function placeFacts({ code, level }: Place, lang: Lang): readonly { term: string; words: string }[] {
  const residents = residentsOf(code);
  return [
    { term: t("level", lang), words: levelWords[level][lang] },
    // A park's code is this site's own, made from the code of the place it lies in.
    { term: t(level === "park" ? "ownCode" : "code", lang), words: code },
    ...(residents === undefined
      ? []
      : [
          { term: t("residents", lang), words: fill(t("residentsAt", lang), { n: groupThousands(String(residents)) }) },
        ]),
  ];
}
