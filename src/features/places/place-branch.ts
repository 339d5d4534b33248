import { fill } from "../../i18n/fill.ts";
import { shortMentionWords } from "../../i18n/mention-words.ts";
import { anything, mentionOf } from "../../model/mention.ts";
import { placeWords } from "./words.ts";
import type { Place, Context } from "../../model/types.ts";
import { figureCount, partsOf } from "../../model/places.ts";

/** The places directly within one, each with how many figures it has, or that none is given. */
export function placeBranch(parent: string, { data, lang }: Context): readonly { place: Place; words: string }[] {
  return partsOf(parent, data).map((place) => {
    const n = figureCount(place.code, data);
    return {
      place,
      words:
        n > 0
          ? fill(placeWords.figuresCount[lang], { n })
          : shortMentionWords[mentionOf(anything, { place: place.code, data }).kind][lang],
    };
  });
}
