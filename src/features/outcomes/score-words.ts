import { fill } from "../../i18n/fill.ts";
import { apartNames, outcomeNames } from "../../i18n/outcome-words.ts";
import { sharedWords } from "../../i18n/words.ts";
import { outcomes, type Outcome } from "../../model/outcomes/outcome.ts";
import type { Score } from "../../model/outcomes/scoreboard.ts";
import { apartReasons } from "../../model/outcomes/weight.ts";
import type { Lang } from "../../model/types.ts";
import { outcomePageWords } from "./words.ts";

/** How some promises ended, in words: those that were judged, those told apart, those that were not, and all. */
export function scoreWords({ kept, all, counts, by, apart }: Score, lang: Lang) {
  const { judged, "not-judged": restCount } = counts;
  const told = (found: Readonly<Record<Outcome, number>>) =>
    outcomes
      .filter((outcome) => found[outcome] > 0)
      .map((outcome) => fill(outcomePageWords.countOf[lang], { word: outcomeNames[outcome][lang], n: found[outcome] }))
      .join(sharedWords.comma[lang]);
  const rest = outcomes.filter((outcome) => by["not-judged"][outcome] > 0);
  const [only, another] = rest;
  // Those counted apart, each sort with how it ended.
  const apartWords = apartReasons.flatMap((why) => {
    const parts = told(apart[why]);
    return parts === "" ? [] : fill(outcomePageWords.apartOf[lang], { why: apartNames[why][lang], parts });
  });
  const none = counts.apart > 0 ? [outcomePageWords.nonePart[lang]] : [];
  const parts = [
    ...(judged === 0 ? none : [fill(outcomePageWords.judgedPart[lang], { n: judged, parts: told(by.judged) })]),
    ...apartWords,
    ...(restCount === 0
      ? []
      : [fill(outcomePageWords.restPart[lang], { n: restCount, parts: told(by["not-judged"]) })]),
  ];
  return {
    keptOf: judged === 0 ? outcomePageWords.noneJudged[lang] : fill(outcomePageWords.keptOf[lang], { judged, kept }),
    /** Whether none was judged, nor counted apart. */
    nothingJudged: all === restCount,
    /** Nothing where “2 of 2 kept” has said it. */
    judged: by.judged.kept === judged ? "" : told(by.judged),
    /** How those ended that were judged. */
    judgedParts: told(by.judged),
    apart: apartWords,
    apartCount: counts.apart,
    restCount,
    /** How many could not be judged; where all for one reason, with that. */
    rest: only && !another ? told(by["not-judged"]) : String(restCount),
    /** For what reasons, where there are several. */
    restParts: another ? told(by["not-judged"]) : "",
    all: fill(outcomePageWords.placeLine[lang], { all, parts: parts.join(outcomePageWords.semicolon[lang]) }),
  };
}
