import { fill } from "../../i18n/fill.ts";
import { verdictWords } from "../../i18n/vocabulary.ts";
import { countVerdicts } from "./count-verdicts.ts";
import { relationWords } from "./words.ts";
import { reportsOf } from "./group.ts";
import type { Context, Lang, Relation, Text } from "../../model/types.ts";

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
  const counts = countVerdicts(relations);
  const clean = counts.every(([verdict, n]) => verdict !== "inconsistent" || n === 0);
  const said = counts
    .filter(([verdict]) => !clean || verdict !== "inconsistent")
    .map(([verdict, n]) => fill(relationWords.counted[lang], { n, verdict: verdictWords[verdict][lang] }));
  return fill((clean ? none : some)[lang], { n: relations.length, counts: said.join(lang === "zh" ? "，" : ", ") });
}
