import { decide, type Decision } from "../../arithmetic/decide.ts";
import type { Interval } from "../../arithmetic/interval.ts";
import { indicatorOf } from "../lookup.ts";
import { intervalOf } from "../range-of.ts";
import type { Data, Printed } from "../types.ts";

/**
 * Whether a result meets what was promised by all that the two may stand for: at least as much as “exact” and “or
 * more”, more than “over”, no more than “at most” and no lower a rank. Of about and nearly it cannot be told.
 */
export function meets(promise: Printed, { result, data }: { result: Printed; data: Data }): Decision {
  const right = edgeOf(promise);
  if (!right) return "cannot-be-told";
  const fewer = promise.qualifier === "at_most" || indicatorOf(promise.indicator, data).kind === "rank";
  const strict = promise.qualifier === "more_than";
  return decide(intervalOf(result), { comparison: fewer ? "<=" : strict ? ">" : ">=", right });
}

/** What a result is held against; undefined where the print does not tell. */
function edgeOf(promise: Printed): Interval | undefined {
  if (isVague(promise)) return undefined;
  const { low, high } = intervalOf(promise);
  const end = low ?? high;
  if (low && high) return { low, high };
  return end && { low: end, high: end };
}

/** Whether the hedge of a promise leaves open what would meet it. */
export function isVague({ qualifier }: Pick<Printed, "qualifier">): boolean {
  return qualifier === "about" || qualifier === "nearly";
}
