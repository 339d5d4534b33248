import { outcomeNames } from "../../i18n/outcome-words.ts";
import { outcomes } from "../../model/outcomes/outcome.ts";
import { allOutcomes } from "../../model/outcomes/outcomes.ts";
import { byLeague } from "../../model/outcomes/scoreboard.ts";
import type { Context } from "../../model/types.ts";
import { outcomePageWords } from "./words.ts";

/** What the page of promises can be filtered by. */
export function outcomeChoices({ data, lang }: Context) {
  return [
    {
      name: "outcome",
      words: outcomePageWords.filterOutcome[lang],
      options: outcomes.map((id) => ({ id, words: outcomeNames[id][lang] })),
    },
    {
      name: "place",
      words: outcomePageWords.filterPlace[lang],
      options: byLeague(allOutcomes(data), data).map(({ place }) => ({ id: place.code, words: place[lang] })),
    },
    {
      name: "kind",
      words: outcomePageWords.filterKind[lang],
      options: [
        { id: "number", words: outcomePageWords.kindNumber[lang] },
        { id: "venture", words: outcomePageWords.kindVenture[lang] },
      ],
    },
  ] as const;
}
