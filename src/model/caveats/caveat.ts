import type { ChartRow, Data, Text } from "../types.ts";

/** Why values that stand side by side need a word. */
export const caveatKinds = [
  "different-indicator",
  "different-period-length",
  "different-number-of-events",
  "unstated-criteria",
  "uneven-reading",
  "unstated-period",
  "different-year",
  "expected-beside-actual",
  "target-beside-actual",
  "plan-or-capacity-beside-actual",
  "threshold-beside-actual",
  "nested-members",
  "overlapping-categories",
  "population-base-year",
  "different-counting-word",
  "hedged",
  "uncertain-print",
  "cited-note",
  "derived-values",
  "different-place-level",
] as const;
export type CaveatKind = (typeof caveatKinds)[number];

/**
 * One caveat, worked out from the rows; `ids` are the observations concerned. Where their sizes may not be compared,
 * they may not be drawn as lengths on one scale.
 */
export interface Caveat {
  kind: CaveatKind;
  text: Text;
  ids: string[];
  comparable: boolean;
}

/** Looks for one kind of caveat. */
export type FindCaveat = (rows: readonly ChartRow[], data: Data) => Caveat | undefined;

/** The ids of the rows' observations, each once. */
export function idsOf(rows: readonly ChartRow[]): string[] {
  return [...new Set(rows.map(({ of }) => of.id))];
}
