import { correctionWords } from "../../i18n/correction-words.ts";
import type { Context } from "../../model/types.ts";
import { printsOf } from "../../site/prints.ts";
import { rowWith } from "../../tables/row-with.ts";

/** Every doubtful print that was ruled on, with where it stands. */
export function correctionEntries({ data, lang }: Context) {
  return data.corrections.map((correction) => {
    const figure = rowWith(data.figures, { id: correction.figure });
    return {
      printed: correction.printed,
      kind: correctionWords(correction, data)[lang],
      reading: correction.reading[lang],
      date: correction.date,
      version: correction.version,
      prints: figure ? printsOf(figure, { data, lang }) : [],
    };
  });
}
