import type { Lang, Text } from "../../model/types.ts";
import { anyFunds, nothingChosen, type Chosen } from "./facets.ts";
import { firstState, toQuery } from "./state.ts";
import { exploreWords } from "./words.ts";

const choices: readonly { words: Text; chosen: Partial<Chosen> }[] = [
  { words: exploreWords.quickFunds, chosen: { indicator: [anyFunds] } },
  { words: exploreWords.quickTargets, chosen: { status: ["target"] } },
  { words: exploreWords.quickDerived, chosen: { basis: ["derived", "inferred"] } },
];

/** Choices that are often asked for, each as the query of this page's address. */
export function quickChoices(lang: Lang): readonly { query: string; words: string }[] {
  return choices.map(({ words, chosen }) => ({
    words: words[lang],
    query: toQuery({ ...firstState, chosen: { ...nothingChosen, ...chosen } }),
  }));
}
