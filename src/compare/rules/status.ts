import { alikeIn, no, word, type Pair, type Rule } from "../reason.ts";
import type { Traits } from "../traits.ts";
import type { Status } from "../../model/types.ts";

const has =
  (...statuses: readonly Status[]) =>
  (of: Traits): boolean =>
    statuses.includes(of.status);
const isResult = has("actual", "count");

/** A limit beside what is none, or two limits. */
export const threshold: Rule = (pair) => {
  const limits = pair.filter(has("threshold")).length;
  if (limits === 0) return undefined;
  return limits === 2 ? word("thresholds") : no("threshold-beside-actual");
};

/** What is not there yet beside what is, or two that are not. */
export const status: Rule = (pair) => {
  if (pair.some(has("threshold"))) return undefined;
  if (pair.every(isResult)) return alikeIn(pair, ["status"]) ? undefined : word("no-results");
  if (!pair.some(isResult)) return word("no-results");
  if (pair.some(has("expected"))) return word("expected-beside-actual");
  return word(pair.some(has("target")) ? "target-beside-actual" : "plan-or-capacity-beside-actual");
};

const facts = [
  ...(["measure", "unit", "place", "start", "end", "asOf", "status"] as const),
  ...(["dimension", "member", "narrow", "computed"] as const),
];

/** One thing that two texts tell, or one text twice: no two results. */
export const again: Rule = (pair: Pair) => {
  const [a, b] = pair;
  if (a.id === b.id) return word("same-value-twice");
  if (a.length === "" || a.computed || !alikeIn(pair, facts)) return undefined;
  return word(a.value === b.value ? "same-value-twice" : "two-values-of-one");
};
