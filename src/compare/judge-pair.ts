import { reasonKinds, type Pair, type Reason, type ReasonKind, type Rule } from "./reason.ts";
import { indicator, reading, unit } from "./rules/measure.ts";
import { level, nesting, residents } from "./rules/place.ts";
import { length, partOfYear, unstated, year } from "./rules/period.ts";
import { copy, coverage, derived, doubt, hedged, noted, own } from "./rules/print.ts";
import { criteria, events, scope, singleEvents } from "./rules/scope.ts";
import { again, status, threshold } from "./rules/status.ts";

/** Whether values may be compared in size. */
export const answers = ["yes", "with-a-word", "no"] as const;
export type Answer = (typeof answers)[number];

/** What is to be said of values that stand beside each other. */
export interface Judgement {
  answer: Answer;
  /** First what forbids, then in the order in which a reader needs them. */
  reasons: readonly Reason[];
  /** Whether they may be lengths on one scale. */
  shareScale: boolean;
}

const rules: readonly Rule[] = [
  ...[indicator, unit, reading, events, scope, threshold, criteria, unstated, length],
  ...[status, again, singleEvents, year, partOfYear, nesting, level, residents],
  ...[hedged, doubt, noted, copy, coverage, own, derived],
];

/** Judges two values by their traits alone, whichever comes first. */
export function judgePair(pair: Pair): Judgement {
  return judgementOf(rules.flatMap((rule) => rule(pair) ?? []));
}

const ranks = new Map<ReasonKind, number>(reasonKinds.map((kind, index) => [kind, index]));
const rankOf = ({ kind, forbids }: Reason): number => (ranks.get(kind) ?? 0) + (forbids ? 0 : reasonKinds.length);

/** The judgement that follows from reasons, each kind once, forbidding where any of its kind does. */
export function judgementOf(found: readonly Reason[]): Judgement {
  const inOrder = found.toSorted((a, b) => rankOf(a) - rankOf(b));
  const kinds = new Set<ReasonKind>();
  const reasons = inOrder.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
  const [first] = reasons;
  const answer = first === undefined ? "yes" : first.forbids ? "no" : "with-a-word";
  return { answer, reasons, shareScale: answer !== "no" };
}
