import { fill } from "../../i18n/fill.ts";
import { relationWords } from "./words.ts";
import { reportsOf } from "./group.ts";
import { outcomeOf } from "./verdict-of.ts";
import { data } from "../../model/data.ts";
import type { Lang, Outcome, Relation, Text } from "../../model/types.ts";

/** How many relations there are, and what became of them. */
export function checksFinding(lang: Lang): string {
  return findingOf(data.relations, { some: relationWords.checksFinding, none: relationWords.checksFindingClean, lang });
}

/** The same of the relations that a report's figures stand in. */
export function checksOf(report: string, lang: Lang): string {
  const own = data.relations.filter((row) => reportsOf(row, data).includes(report));
  return findingOf(own, { some: relationWords.checksOfReport, none: relationWords.checksOfReportClean, lang });
}

interface Words {
  some: Text;
  /** Where nothing is inconsistent. */
  none: Text;
  lang: Lang;
}

function findingOf(relations: readonly Relation[], { some, none, lang }: Words): string {
  const count = (outcome: Outcome): number => relations.filter((relation) => outcomeOf(relation) === outcome).length;
  const inconsistent = count("inconsistent");
  return fill((inconsistent === 0 ? none : some)[lang], {
    n: relations.length,
    consistent: count("consistent"),
    inconsistent,
    inferred: count("inferred"),
    open: count("cannot-be-told"),
  });
}

/** What each verdict means. */
export const verdictRules: Readonly<Record<Outcome, Text>> = {
  consistent: relationWords.verdictConsistent,
  inconsistent: relationWords.verdictInconsistent,
  inferred: relationWords.verdictInferred,
  "cannot-be-told": relationWords.verdictOpen,
};
