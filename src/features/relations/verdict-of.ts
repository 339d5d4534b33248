import type { Outcome, Relation } from "../../model/types.ts";

/** What a reader is told of a relation. */
export function outcomeOf({ verdict, basis }: Pick<Relation, "verdict" | "basis">): Outcome {
  return basis === "inferred" && verdict !== "inconsistent" ? "inferred" : verdict;
}
