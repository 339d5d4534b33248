import { levelWords } from "../../i18n/vocabulary.ts";
import { fill } from "../../i18n/fill.ts";
import { placeWords } from "./words.ts";
import { groupThousands } from "../../arithmetic/decimal.ts";
import type { Place, Context } from "../../model/types.ts";
import { residentsOf } from "../../model/places.ts";

/** What is known of a place itself. */
export function placeFacts(
  { code, level }: Place,
  { data, lang }: Context,
): readonly { term: string; words: string }[] {
  const residents = residentsOf(code, data);
  return [
    { term: placeWords.level[lang], words: levelWords[level][lang] },
    // A park's code is this site's own, made from the code of the place it lies in.
    { term: (level === "park" ? placeWords.ownCode : placeWords.code)[lang], words: code },
    ...(residents === undefined
      ? []
      : [
          {
            term: placeWords.residents[lang],
            words: fill(placeWords.residentsAt[lang], { n: groupThousands(String(residents)) }),
          },
        ]),
  ];
}
