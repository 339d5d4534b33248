import type { Figures } from "./evaluate.ts";
import { solve, type Solution, type Statements } from "./solve.ts";
import { canFail } from "./trials.ts";

/**
 * What becomes of a relation: it fits; it does not; it asks for a number that no report prints, and the prints say what
 * that is; the two sides are not the same thing; or the reports do not suffice. The fourth only a person can find.
 */
export const verdicts = ["consistent", "inconsistent", "inferred", "different", "cannot-be-told"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Reckons the statements of a relation. `=` is consistent where both sides may stand for the same number; the other
 * signs where they hold whatever the rounded numbers stand for. An unknown is solved for, which is a check only where
 * what it is said to equal could have been contradicted; limits alone are inferred. Throws as `evaluate` does.
 */
export function judge(statements: Statements, figures: Figures): Solution {
  const found = solve(statements, figures);
  const solved = found.claimed === undefined && found.verdict === "consistent";
  return solved && !canFail(statements, figures) ? { ...found, verdict: "inferred" } : found;
}
