import { flagWords, isDoubt } from "../../model/flag-words.ts";
import { flags, type Context, type Data } from "../../model/types.ts";
import { printsOf } from "../../site/prints.ts";

/** The flagged figures that no correction speaks of, under the first of their flags in the order of doubt. */
export function oddPrints({ data, lang }: Context) {
  const ruled = new Set(data.corrections.map(({ figure }) => figure));
  const doubtful = data.figures.filter((figure) => figure.flags.some(isDoubt) && !ruled.has(figure.id));
  return flags.flatMap((flag) => {
    const entries = doubtful
      .filter((figure) => flags.find((known) => figure.flags.includes(known)) === flag)
      .map((figure) => ({ figure, prints: printsOf(figure, { data, lang }) }));
    return entries.length > 0 ? [{ flag, words: flagWords[flag][lang], entries }] : [];
  });
}

/** How many prints there are that do not stand up: those that a correction speaks of, and the flagged ones. */
export function countOdd(data: Data): number {
  const flagged = oddPrints({ data, lang: "zh" }).flatMap(({ entries }) => entries);
  return data.corrections.length + flagged.length;
}
