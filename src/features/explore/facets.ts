import { isCited } from "../../model/coverage.ts";
import { fundsScopes } from "../../model/funds.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import type { Data, Observation } from "../../model/types.ts";
import type { Entry } from "./explore-format.ts";

/** What the table can be narrowed by. */
export const facets = ["indicator", "place", "year", "status", "basis", "coverage", "source"] as const;
export type Facet = (typeof facets)[number];

/** Of each facet the values of which one must hold; every value where there are none. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** Nothing chosen. */
export const nothingChosen: Chosen = {
  ...{ indicator: [], place: [], year: [], status: [], basis: [], coverage: [], source: [] },
};

/** The value of what has no year, or no one source. */
export const noValue = "none";

/** The choice of every amount of funds received, whatever its scope. */
export const anyFunds = "any-funds";

const scopes = oncePerData((data) => new Set(fundsScopes(data)));

/** The indicators that a choice stands for. */
export function indicatorsOf(choice: string, data: Data): readonly string[] {
  return choice === anyFunds ? fundsScopes(data) : [choice];
}

/** The year of a period's last day, or of its first where that alone is printed. */
export function yearOf({ period_start, period_end }: Pick<Observation, "period_start" | "period_end">): string {
  return (period_end || period_start).slice(0, 4) || noValue;
}

/** The values of an entry in every facet, as its published cells have them. */
export function valuesOf({ of, cells }: Entry, data: Data): Chosen {
  const source = of.basis !== "printed" ? noValue : isCited(of) ? of.source : of.report;
  return {
    indicator: [...(scopes(data).has(of.indicator) ? [anyFunds] : []), of.indicator],
    place: [of.place],
    year: [yearOf(of)],
    status: [String(cells.status)],
    basis: [of.basis],
    coverage: [String(cells.coverage)],
    source: [source],
  };
}

/** The facets by which what has these values is left out: none where it is chosen. */
export function barring(values: Chosen, chosen: Chosen): readonly Facet[] {
  return facets.filter(
    (facet) => chosen[facet].length > 0 && !chosen[facet].some((value) => values[facet].includes(value)),
  );
}
