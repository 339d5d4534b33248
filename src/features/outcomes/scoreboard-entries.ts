import { fill } from "../../i18n/fill.ts";
import { placeMark } from "../../drawing/palette.ts";
import { allOutcomes } from "../../model/outcomes/outcomes.ts";
import { byLeague, scoreOf } from "../../model/outcomes/scoreboard.ts";
import type { Context } from "../../model/types.ts";
import { scoreWords } from "./score-words.ts";
import { outcomePageWords } from "./words.ts";

/**
 * The headline: how many promises there are, how many of them could be judged and how those ended, how many are told
 * apart, and of how many no later word decides.
 */
export function outcomesFinding({ data, lang }: Context): string {
  const score = scoreOf(allOutcomes(data), data);
  const { all, counts } = score;
  const judged =
    counts.judged === 0
      ? outcomePageWords.findingNone[lang]
      : fill(outcomePageWords.findingJudged[lang], { n: counts.judged, parts: scoreWords(score, lang).judgedParts });
  return fill(outcomePageWords.finding[lang], { all, judged, apart: counts.apart, rest: counts["not-judged"] });
}

/** A row for each league, city and the region itself, in words, and one for all. */
export function scoreboardEntries({ data, lang }: Context) {
  const rows = byLeague(allOutcomes(data), data);
  return [
    ...rows.map(({ place, rows: own }) => ({
      code: place.code,
      name: place[lang],
      mark: placeMark(place.code, data),
      ...scoreWords(scoreOf(own, data), lang),
    })),
    { code: "", name: outcomePageWords.all[lang], mark: "", ...scoreWords(scoreOf(allOutcomes(data), data), lang) },
  ];
}
