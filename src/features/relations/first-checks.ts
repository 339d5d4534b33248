import { rowWith } from "../../tables/row-with.ts";
import type { Data, Lang, Relation, RelationKind } from "../../model/types.ts";
import { fill } from "../../i18n/fill.ts";
import { verdictWords } from "../../i18n/vocabulary.ts";
import { reportsOf } from "./group.ts";
import { relationWords } from "./words.ts";

/** How many checks stand before all others. */
export const howManyFirst = 10;

const totals: readonly RelationKind[] = ["sum", "bound"];

/** What is taken by turns after what is inconsistent. */
const turns: readonly ((relation: Relation) => boolean)[] = [
  ({ verdict }) => verdict === "different",
  ({ verdict, kind }) => verdict === "inferred" && totals.includes(kind),
  ({ verdict }) => verdict === "cannot-be-told",
];

/**
 * The checks that a reader sees first: all that is inconsistent, then by turns what differs, totals that are inferred
 * and what cannot be told; of each, what rests on more reports and pages before what rests on fewer.
 */
export function firstChecks(data: Data): readonly Relation[] {
  const widest = data.relations.toSorted((a, b) => sourcesOf(b, data) - sourcesOf(a, data));
  const piles = turns.map((isOf) => widest.filter(isOf));
  const longest = Math.max(...piles.map(({ length }) => length));
  const byTurns = Array.from({ length: longest }, (_, turn) => piles.flatMap((pile) => pile[turn] ?? [])).flat();
  return [...widest.filter(({ verdict }) => verdict === "inconsistent"), ...byTurns].slice(0, howManyFirst);
}

/** By what rule they are chosen. */
export function firstRule(lang: Lang): string {
  return fill(relationWords.firstRule[lang], {
    inconsistent: verdictWords.inconsistent[lang],
    different: verdictWords.different[lang],
    untold: verdictWords["cannot-be-told"][lang],
  });
}

/** How many reports and cited pages a relation rests on. */
function sourcesOf(relation: Relation, data: Data): number {
  const pages = relation.figures.flatMap((id) => rowWith(data.citedFigures, { id })?.source ?? []);
  return reportsOf(relation, data).length + new Set(pages).size;
}
