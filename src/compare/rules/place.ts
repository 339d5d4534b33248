import { alikeIn, word, type Rule } from "../reason.ts";

/** A place beside one that contains it. */
export const nesting: Rule = ([a, b]) =>
  a.within.includes(b.place) || b.within.includes(a.place) ? word("different-place-level") : undefined;

/** Places of different levels that have nothing to do with each other. */
export const level: Rule = (pair) =>
  alikeIn(pair, ["level"]) || nesting(pair) ? undefined : word("other-place-level");

/** Amounts per head whose residents were counted in another year. */
export const residents: Rule = (pair) => (pair.some(({ census }) => census) ? word("population-base-year") : undefined);
