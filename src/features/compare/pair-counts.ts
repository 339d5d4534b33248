import { judgePair } from "../../compare/judge-pair.ts";
import { pairsOf } from "../../compare/judge-all.ts";
import { allTraits } from "../../compare/nearest.ts";
import { groupThousands } from "../../arithmetic/decimal.ts";
import { fill } from "../../i18n/fill.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import type { Context } from "../../model/types.ts";
import { compareWords } from "./words.ts";

/** How many pairs of printed figures have which answer. */
export const pairCounts = oncePerData((data) => {
  const found = pairsOf(allTraits(data)).map((pair) => judgePair(pair).answer);
  const count = (answer: (typeof found)[number]) => found.filter((own) => own === answer).length;
  return {
    n: allTraits(data).length,
    pairs: found.length,
    yes: count("yes"),
    word: count("with-a-word"),
    no: count("no"),
  };
});

/** What the section does, and what comes of it for all that was read. */
export function compareLead({ data, lang }: Context): string {
  const counts = Object.entries(pairCounts(data)).map(([name, count]) => [name, groupThousands(String(count))]);
  return fill(compareWords.lead[lang], Object.fromEntries(counts) as Record<string, string>);
}
