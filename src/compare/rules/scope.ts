import { alikeIn, no, word, type Pair, type Reason, type Rule } from "../reason.ts";
import type { Traits } from "../traits.ts";

const isEvent = ({ dimension }: Traits): boolean => dimension === "event";
const isOneDay = ({ start, end }: Traits): boolean => start !== "" && start === end;
const isOneDayOfAFlow = (of: Traits): boolean => isOneDay(of) && of.kind === "flow";
const areThresholds = (pair: Pair): boolean => pair.every(({ status }) => status === "threshold");
const scopeOf = ({ dimension, member, narrow }: Traits): string => [dimension, member, narrow].join("|");
const isWhole = (of: Traits): boolean => scopeOf(of) === "||";

/** Whether a value of an event stands beside what may be several of them, or all. */
export const events: Rule = (pair) =>
  pair.some(isEvent) && !pair.every(isOneDay) ? no("different-number-of-events") : undefined;

/** Events of a day each. */
export const singleEvents: Rule = (pair) => (pair.every(isOneDayOfAFlow) ? word("single-events") : undefined);

/** The part of what an indicator measures: the same, parts of one whole, or such as share none. */
export const scope: Rule = (pair) => {
  if (!alikeIn(pair, ["measure"]) || areThresholds(pair) || scopeOf(pair[0]) === scopeOf(pair[1])) return undefined;
  const narrow = alikeIn(pair, ["narrow"]);
  if (pair.some(isEvent) && narrow) return undefined;
  if (!alikeIn(pair, ["text", "place", "start", "end", "asOf"])) return no("different-scope");
  return ofOneWhole(pair);
};

function ofOneWhole(pair: Pair): Reason {
  const [a, b] = pair;
  if (pair.some(isWhole)) return word(isToldWithin(pair) ? "part-and-whole" : "containment-not-told");
  if (a.dimension !== b.dimension) return word("overlapping-categories");
  if (a.nature === "nested") return word("nested-members");
  return word(a.nature === "overlapping" ? "overlapping-categories" : "parts-of-one");
}

/** Whether a relation says that the one lies within the other; that one names a class and the other none does not. */
const isToldWithin = ([a, b]: Pair): boolean => a.partOf.includes(b.id) || b.partOf.includes(a.id);

/** By whose rule places count, and one place in several texts. */
export const criteria: Rule = (pair) => {
  const [a] = pair;
  if (!alikeIn(pair, ["measure"]) || a.criteria === "known") return undefined;
  if (alikeIn(pair, ["place"])) return alikeIn(pair, ["text"]) ? undefined : word("criteria-not-told");
  if (a.criteria === "untold" || isNarrowedAlike(pair)) return word("criteria-not-told");
  return no("unstated-criteria");
};

/** Whether both texts draw the line, and at the same place; the name alone of funds leaves more than that untold. */
function isNarrowedAlike(pair: Pair): boolean {
  return alikeIn(pair, ["narrow"]) && pair[0].narrow !== "" && !pair[0].measure.startsWith("funds-");
}
