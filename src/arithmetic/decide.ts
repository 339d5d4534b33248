import type { Comparison } from "./expression.ts";
import { intersect, type Interval } from "./interval.ts";
import { compare } from "./ratio.ts";

/** Whether a statement about two known numbers holds: it does, it cannot, or the rounding decides. */
export type Decision = "consistent" | "inconsistent" | "cannot-be-told";

/**
 * Holds two numbers against each other by all that they may stand for. `=` is consistent where both may be the same
 * number; the other signs where they hold whatever the two stand for.
 */
export function decide(left: Interval, { comparison, right }: { comparison: Comparison; right: Interval }): Decision {
  if (comparison === "=") {
    if (isUnknown(left) || isUnknown(right)) return "cannot-be-told";
    return intersect(left, right) ? "consistent" : "inconsistent";
  }
  if (comparison === ">" || comparison === ">=")
    return decide(right, { comparison: comparison === ">" ? "<" : "<=", right: left });
  const [most, least] = [
    left.high && right.low && compare(left.high, right.low),
    left.low && right.high && compare(left.low, right.high),
  ];
  const strict = comparison === "<";
  if (most !== undefined && (strict ? most < 0 : most <= 0)) return "consistent";
  if (least !== undefined && (strict ? least >= 0 : least > 0)) return "inconsistent";
  return "cannot-be-told";
}

const isUnknown = ({ low, high }: Interval) => low === undefined && high === undefined;
