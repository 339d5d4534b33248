import { fill, t, type Word } from "../i18n/words.ts";
import { reportsOf } from "../checks/group.ts";
import { data } from "../lib/data.ts";
import type { Lang, Relation, Verdict } from "../lib/types.ts";

/** How many relations there are, and what became of them. */
export function checksFinding(lang: Lang): string {
  return fill(t("checksFinding", lang), counted(data.relations));
}

/** The same of the relations that a report's figures stand in. */
export function checksOf(report: string, lang: Lang): string {
  return fill(
    t("checksOfReport", lang),
    counted(data.relations.filter((row) => reportsOf(row, data).includes(report))),
  );
}

function counted(relations: readonly Relation[]) {
  const count = (verdict: Verdict): number => relations.filter((relation) => relation.verdict === verdict).length;
  return {
    n: relations.length,
    consistent: count("consistent"),
    inconsistent: count("inconsistent"),
    open: count("cannot-be-told"),
  };
}

/** What each verdict means. */
export const verdictRules: Readonly<Record<Verdict, Word>> = {
  consistent: "verdictConsistent",
  inconsistent: "verdictInconsistent",
  "cannot-be-told": "verdictOpen",
};
