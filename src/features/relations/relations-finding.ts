import { fill } from "../../i18n/fill.ts";
import { relationWords } from "./words.ts";
import { reportsOf } from "./group.ts";
import { verdictOf } from "./verdict-of.ts";
import type { Lang, ShownVerdict, Relation, Text, Context } from "../../model/types.ts";

/** How many relations there are, and what became of them. */
export function relationsFinding({ data, lang }: Context): string {
  return findingOf(data.relations, { some: relationWords.finding, none: relationWords.findingClean, lang });
}

/** The same of the relations that a report's figures stand in. */
export function relationsFindingOf(report: string, { data, lang }: Context): string {
  const own = data.relations.filter((row) => reportsOf(row, data).includes(report));
  return findingOf(own, { some: relationWords.ofReport, none: relationWords.ofReportClean, lang });
}

interface Words {
  some: Text;
  /** Where nothing is inconsistent. */
  none: Text;
  lang: Lang;
}

function findingOf(relations: readonly Relation[], { some, none, lang }: Words): string {
  const count = (verdict: ShownVerdict): number =>
    relations.filter((relation) => verdictOf(relation) === verdict).length;
  const inconsistent = count("inconsistent");
  return fill((inconsistent === 0 ? none : some)[lang], {
    n: relations.length,
    consistent: count("consistent"),
    inconsistent,
    inferred: count("inferred"),
    open: count("cannot-be-told"),
  });
}
