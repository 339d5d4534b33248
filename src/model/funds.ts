import type { Data, Observation } from "./types.ts";

/** Part of another amount of the same text, so no scope of its own; and what is not told to be received. */
const others: readonly string[] = ["funds-large-projects", "funds-drawn-cumulative"];
/** The ending of amounts of several years together. */
const cumulative = "-cumulative";

/** The indicators by which money received is told, each a scope of its own, in the order of the vocabulary. */
export function fundsScopes({ indicators }: Pick<Data, "indicators">): readonly string[] {
  return indicators
    .filter(({ id, unit }) => id.startsWith("funds-") && unit === "CNY" && !others.includes(id))
    .map(({ id }) => id);
}

/** Whether an amount of several years does not say of which: it has no place in time. */
export function isTimeless({ indicator, period_start }: Observation): boolean {
  return indicator.endsWith(cumulative) && period_start === "";
}
