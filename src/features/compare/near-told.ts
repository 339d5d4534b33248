import { factsOf } from "../../compare/facts.ts";
import { judgePair } from "../../compare/judge-pair.ts";
import type { Near } from "../../compare/nearest.ts";
import { answerWithReasons } from "../../compare/reason-words.ts";
import { traitsOf } from "../../compare/traits.ts";
import { fill } from "../../i18n/fill.ts";
import { printedWith } from "../../model/lookup.ts";
import type { Context, Observation } from "../../model/types.ts";
import { longTold, shortTold } from "./figure-told.ts";
import { compareWords } from "./words.ts";

/** The figures that come nearest to some values, each beside one of them with its answer and what that needs said. */
export function nearTold(
  { values, nearest }: { values: readonly Observation[]; nearest: readonly Near[] },
  { data, lang }: Context,
) {
  return nearest.flatMap(({ of, beside, answer }) => {
    const [near, figure] = [printedWith(of, data), values.find(({ id }) => id === beside)];
    if (!near || !figure) return [];
    const both = [near, figure] as const;
    const judgement = judgePair([traitsOf(near, data), traitsOf(figure, data)]);
    return [
      {
        figures: [of, beside] as const,
        words: fill(compareWords.besideThis[lang], {
          near: longTold(near, { data, lang }),
          figure: shortTold(figure, { data, lang }),
        }),
        answer,
        sentence: answerWithReasons(judgement, { facts: both.map((each) => factsOf(each, data)), lang }),
      },
    ];
  });
}
