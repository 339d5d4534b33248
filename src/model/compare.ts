import type { ChartRow } from "./chart-row.ts";
import { inputIndicator } from "./inputs.ts";
import type { Caveat, FindCaveat } from "./caveats/caveat.ts";
import { derivedValues } from "./caveats/derived-values.ts";
import { differentCountingWord } from "./caveats/different-counting-word.ts";
import { differentIndicator } from "./caveats/different-indicator.ts";
import { differentPeriodLength } from "./caveats/different-period-length.ts";
import { differentPlaceLevel } from "./caveats/different-place-level.ts";
import { differentYear } from "./caveats/different-year.ts";
import { expectedBesideActual } from "./caveats/expected-beside-actual.ts";
import { hedged } from "./caveats/hedged.ts";
import { nestedMembers } from "./caveats/nested-members.ts";
import { overlappingCategories } from "./caveats/overlapping-categories.ts";
import { planOrCapacityBesideActual } from "./caveats/plan-or-capacity-beside-actual.ts";
import { populationBaseYear } from "./caveats/population-base-year.ts";
import { targetBesideActual } from "./caveats/target-beside-actual.ts";
import { thresholdBesideActual } from "./caveats/threshold-beside-actual.ts";
import { uncertainPrint } from "./caveats/uncertain-print.ts";
import type { Data } from "./types.ts";

export type { Caveat, CaveatKind } from "./caveats/caveat.ts";

// The order in which a reader needs them.
const finders: readonly FindCaveat[] = [
  differentIndicator,
  differentPeriodLength,
  differentYear,
  expectedBesideActual,
  targetBesideActual,
  planOrCapacityBesideActual,
  thresholdBesideActual,
  nestedMembers,
  overlappingCategories,
  populationBaseYear,
  differentCountingWord,
  hedged,
  uncertainPrint,
  derivedValues,
  differentPlaceLevel,
];

/** What a reader must know before comparing the rows, worked out from the figures alone, in a fixed order. */
export function caveats(rows: readonly ChartRow[], data: Data): Caveat[] {
  return finders.flatMap((find) => find(rows, data) ?? []);
}

/** Whether rows hold more than one printed indicator; a computed value counts as the indicator that it speaks of. */
export function mixesIndicators(rows: readonly ChartRow[], data: Data): boolean {
  return new Set(rows.map(({ of }) => inputIndicator(of, data))).size > 1;
}
