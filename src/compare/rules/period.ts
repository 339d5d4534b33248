import { alikeIn, no, word, type Pair, type Rule } from "../reason.ts";
import type { Traits } from "../traits.ts";

/** Whether the length of its period makes it larger or smaller; of events the period is their date alone. */
const growsWithTime = ({ kind, unit, dimension }: Traits): boolean =>
  kind !== "stock" && unit !== "CNY/project" && dimension !== "event";
const timed = (pair: Pair): boolean => pair.every(growsWithTime);
const isGoal = ({ computed, status }: Traits): boolean => !computed && (status === "target" || status === "expected");

/** Whether what is reported leads up to what is wanted or expected: its period lies within. */
export function isProgress(pair: Pair): boolean {
  const goals = pair.filter(isGoal);
  const holds = (goal: Traits) => pair.every(({ start, end }) => goal.start <= start && end <= goal.end);
  return goals.length > 0 && alikeIn(pair, ["place", "indicator"]) && goals.every(holds);
}

/** Periods that are not printed in full. */
export const unstated: Rule = (pair) => {
  const without = pair.filter(({ length }) => length === "");
  if (without.length === 0) return undefined;
  const together = pair.every(({ asOf }) => asOf) && alikeIn(pair, ["text", "start", "end"]);
  if (!timed(pair) || together || isProgress(pair)) return word("unstated-period");
  const levels = without.length === 2 && !pair.some(({ asOf }) => asOf) && !pair.some(addsUp);
  return levels ? word("unstated-period") : no("unstated-period");
};

/** Whether more time brings more of it, or a change over it. */
const addsUp = ({ kind, status }: Traits): boolean => (kind === "flow" || kind === "rate") && status !== "threshold";

/** Periods of different length. */
export const length: Rule = (pair) => {
  const [a, b] = pair;
  if (a.length === "" || b.length === "" || a.length === b.length) return undefined;
  return timed(pair) && !isProgress(pair) ? no("different-period-length") : word("different-period-length");
};

const yearOf = ({ start, end }: Traits): string => (start || end).slice(0, 4);
const span = ({ start, end }: Traits): string => `${start.slice(5)} ${end.slice(5)}`.replaceAll("02-29", "02-28");

/** Different years of different places; of one place they are what is compared. */
export const year: Rule = (pair) => {
  const [a, b] = pair.map(yearOf);
  const known = a !== "" && b !== "";
  return known && a !== b && (!alikeIn(pair, ["place"]) || pair.some(isGoal)) ? word("different-year") : undefined;
};

/** Periods of one length in different parts of a year. */
export const partOfYear: Rule = (pair) => {
  const [a, b] = pair;
  return a.length !== "" && a.length === b.length && span(a) !== span(b) ? word("different-part-of-year") : undefined;
};
