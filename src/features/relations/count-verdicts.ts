import { verdicts, type Relation, type Verdict } from "../../model/types.ts";

/** How many relations come to each verdict, in the order of the verdicts: the only place where they are counted. */
export function countVerdicts(relations: readonly Pick<Relation, "verdict">[]): readonly [Verdict, number][] {
  return verdicts.map((verdict) => [verdict, relations.filter((relation) => relation.verdict === verdict).length]);
}
