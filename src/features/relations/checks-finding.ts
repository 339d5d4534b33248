import { fill, t, type Word } from "../../i18n/words.ts";
import { reportsOf } from "./group.ts";
import { outcomeOf } from "./outcome-of.ts";
import { data } from "../../model/data.ts";
import type { Lang, Outcome, Relation } from "../../model/types.ts";

/** How many relations there are, and what became of them. */
export function checksFinding(lang: Lang): string {
  return findingOf(data.relations, { some: "checksFinding", none: "checksFindingClean", lang });
}

/** The same of the relations that a report's figures stand in. */
export function checksOf(report: string, lang: Lang): string {
  const own = data.relations.filter((row) => reportsOf(row, data).includes(report));
  return findingOf(own, { some: "checksOfReport", none: "checksOfReportClean", lang });
}

interface Words {
  some: Word;
  /** Where nothing is inconsistent. */
  none: Word;
  lang: Lang;
}

function findingOf(relations: readonly Relation[], { some, none, lang }: Words): string {
  const count = (outcome: Outcome): number => relations.filter((relation) => outcomeOf(relation) === outcome).length;
  const inconsistent = count("inconsistent");
  return fill(t(inconsistent === 0 ? none : some, lang), {
    n: relations.length,
    consistent: count("consistent"),
    inconsistent,
    inferred: count("inferred"),
    open: count("cannot-be-told"),
  });
}

/** What each verdict means. */
export const verdictRules: Readonly<Record<Outcome, Word>> = {
  consistent: "verdictConsistent",
  inconsistent: "verdictInconsistent",
  inferred: "verdictInferred",
  "cannot-be-told": "verdictOpen",
};
