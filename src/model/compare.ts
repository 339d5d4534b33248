import type { ChartRow, Data } from "./types.ts";
import { inputIndicator } from "./lookup.ts";
import type { Caveat, FindCaveat } from "./caveats/caveat.ts";
import { citedNote } from "./caveats/cited-note.ts";
import { derivedValues } from "./caveats/derived-values.ts";
import { differentCountingWord, differentYear, hedged, uncertainPrint } from "./caveats/grouped.ts";
import { differentIndicator } from "./caveats/different-indicator.ts";
import { differentNumberOfEvents } from "./caveats/events.ts";
import { differentPeriodLength, unstatedPeriod } from "./caveats/period-length.ts";
import { unevenReading } from "./caveats/uneven-reading.ts";
import { unstatedCriteria } from "./caveats/unstated-criteria.ts";
import { differentPlaceLevel } from "./caveats/different-place-level.ts";
import {
  expectedBesideActual,
  planOrCapacityBesideActual,
  targetBesideActual,
  thresholdBesideActual,
} from "./caveats/beside-actual.ts";
import { nestedMembers, overlappingCategories } from "./caveats/members.ts";
import { populationBaseYear } from "./caveats/population-base-year.ts";

export type { Caveat, CaveatKind } from "./caveats/caveat.ts";

// The order in which a reader needs them.
const finders: readonly FindCaveat[] = [
  differentIndicator,
  differentPeriodLength,
  differentNumberOfEvents,
  unstatedCriteria,
  unevenReading,
  unstatedPeriod,
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
  citedNote,
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
