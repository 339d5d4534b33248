import type { ShownVerdict, Relation } from "../../model/types.ts";

/** What a reader is told of a relation. */
export function verdictOf({ verdict, basis }: Pick<Relation, "verdict" | "basis">): ShownVerdict {
  return basis === "inferred" && verdict !== "inconsistent" ? "inferred" : verdict;
}
