import { decide, type Decision } from "../arithmetic/decide.ts";
import type { Interval } from "../arithmetic/interval.ts";
import { intervalOf } from "./range-of.ts";
import type { Observation } from "./types.ts";

/**
 * Whether a number, by all that it may stand for, bears out a claim, by the rule of the relations: that both may be the
 * same, or, where the claim is “or more”, that it is no less whatever rounding does.
 */
export function heldAgainst(claim: Observation, again: Interval): Decision {
  const { low, high } = intervalOf(claim);
  const end = low ?? high;
  // Closed, or nothing known of it.
  if (!end || (low && high)) return decide(again, { comparison: "=", right: low && high ? { low, high } : {} });
  const strict = claim.basis === "printed" && claim.qualifier === "more_than";
  const comparison = low ? (strict ? ">" : ">=") : "<=";
  return decide(again, { comparison, right: { low: end, high: end } });
}
