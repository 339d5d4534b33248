import type { Traits } from "./traits.ts";

/** Why two values do not compare, or with a word only: the caveats of charts and what a pair needs beyond them. */
export const reasonKinds = [
  "different-indicator",
  "part-of-another-indicator",
  "measured-by-its-source",
  "different-unit",
  "different-counting-word",
  "no-counting-word",
  "different-scope",
  "different-number-of-events",
  "threshold-beside-actual",
  "unstated-criteria",
  "uneven-reading",
  "same-value-twice",
  "two-values-of-one",
  "expected-beside-actual",
  "target-beside-actual",
  "plan-or-capacity-beside-actual",
  "no-results",
  "thresholds",
  "part-and-whole",
  "containment-not-told",
  "nested-members",
  "overlapping-categories",
  "parts-of-one",
  "unstated-period",
  "different-period-length",
  "single-events",
  "criteria-not-told",
  "different-year",
  "different-part-of-year",
  "different-place-level",
  "other-place-level",
  "population-base-year",
  "hedged",
  "uncertain-print",
  "told-in-note",
  "read-in-a-copy",
  "cited-beside-whole",
  "own-value",
  "derived-values",
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** One reason, and whether it forbids to compare sizes. */
export interface Reason {
  kind: ReasonKind;
  forbids: boolean;
}

/** Two values; no rule may tell the first from the second. */
export type Pair = readonly [a: Traits, b: Traits];

/** Looks for one reason. */
export type Rule = (pair: Pair) => Reason | undefined;

/** That sizes do not compare. */
export const no = (kind: ReasonKind): Reason => ({ kind, forbids: true });
/** That sizes compare with a word. */
export const word = (kind: ReasonKind): Reason => ({ kind, forbids: false });

/** Whether two values have the same of some traits. */
export function alikeIn([a, b]: Pair, traits: readonly (keyof Traits)[]): boolean {
  return traits.every((trait) => a[trait] === b[trait]);
}
