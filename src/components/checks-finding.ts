import { fill, t } from "../i18n/words.ts";
import { data } from "../lib/data.ts";
import type { Lang, Verdict } from "../lib/types.ts";

const count = (verdict: Verdict): number => data.relations.filter((relation) => relation.verdict === verdict).length;

/** How many relations there are, and what became of them. */
export function checksFinding(lang: Lang): string {
  return fill(t("checksFinding", lang), {
    n: data.relations.length,
    consistent: count("consistent"),
    inconsistent: count("inconsistent"),
    open: count("cannot-be-told"),
  });
}
