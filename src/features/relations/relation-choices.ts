import { relationKindWords, verdictWords } from "../../i18n/vocabulary.ts";
import { relationWords } from "./words.ts";
import { relationKinds, verdicts, type Context } from "../../model/types.ts";
import { shortReport } from "../../model/short-source.ts";

/**
 * What the page of checks can be filtered by: a list of choices each, `id` as the item's own `data-` attribute has it.
 */
export function relationChoices({ data, lang }: Context) {
  return [
    {
      name: "verdict",
      words: relationWords.filterVerdict[lang],
      options: verdicts.map((id) => ({ id, words: verdictWords[id][lang] })),
    },
    {
      name: "report",
      words: relationWords.filterReport[lang],
      options: [
        ...data.reports.map(({ id }) => ({ id, words: shortReport(id, { data, lang }) })),
        { id: "cited", words: relationWords.withCited[lang] },
      ],
    },
    {
      name: "kind",
      words: relationWords.filterKind[lang],
      options: relationKinds.map((id) => ({ id, words: relationKindWords[id][lang] })),
    },
  ] as const;
}
