import { judgePair, judgementOf, type Judgement } from "./judge-pair.ts";
import type { Pair } from "./reason.ts";
import type { Traits } from "./traits.ts";

/** Every two of some values. */
export function pairsOf<Value>(values: readonly Value[]): readonly (readonly [Value, Value])[] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const));
}

/** Judges two values or more: all that is to be said of any two of them. */
export function judgeAll(values: readonly Traits[]): Judgement {
  return judgementOf(pairsOf(values).flatMap((pair: Pair) => judgePair(pair).reasons));
}
