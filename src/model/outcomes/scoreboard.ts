import { placeOf } from "../lookup.ts";
import { lineage } from "../places.ts";
import type { Data, Place } from "../types.ts";
import { isKept, outcomes, type Outcome } from "./outcome.ts";
import { promisePlace } from "./outcome-facts.ts";
import type { PromiseOutcome } from "./outcomes.ts";
import { apartOf, groupOf, promiseGroups, type Apart, type PromiseGroup } from "./weight.ts";

/** How promises ended. */
export interface Score {
  all: number;
  /** How many are judged, are counted apart, and could not be judged. */
  counts: Readonly<Record<PromiseGroup, number>>;
  /** How many of those judged were kept. */
  kept: number;
  /** How those stand that are judged, and those that could not be. */
  by: Readonly<Record<Exclude<PromiseGroup, "apart">, ByOutcome>>;
  /** How those ended that are counted apart. */
  apart: Readonly<Record<Apart, ByOutcome>>;
}

type ByOutcome = Readonly<Record<Outcome, number>>;

/** How some promises ended. */
export function scoreOf(rows: readonly PromiseOutcome[], data: Data): Score {
  const of = (group: PromiseGroup) => rows.filter((row) => groupOf(row, data) === group);
  const apart = (why: Apart) => byOutcome(rows.filter((row) => apartOf(row, data) === why));
  const counts = promiseGroups.map((group) => [group, of(group).length]);
  return {
    all: rows.length,
    counts: Object.fromEntries(counts) as Score["counts"],
    kept: of("judged").filter(({ outcome }) => isKept(outcome)).length,
    by: { judged: byOutcome(of("judged")), "not-judged": byOutcome(of("not-judged")) },
    apart: { hindsight: apart("hindsight"), reprint: apart("reprint") },
  };
}

function byOutcome(rows: readonly PromiseOutcome[]): ByOutcome {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  return Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>;
}

/** The league or city that a promise is of; the region where it is of the region itself. */
export function leagueOf(row: PromiseOutcome, data: Data): Place {
  const place = placeOf(promisePlace(row), data);
  return [...lineage(place, data), place].find(({ level }) => level === "league") ?? place;
}

/** The promises of each league or city and of the region itself, in the order of the places, none left out. */
export function byLeague<Row extends PromiseOutcome>(
  rows: readonly Row[],
  data: Data,
): readonly { place: Place; rows: readonly Row[] }[] {
  const groups = Map.groupBy(rows, (row) => leagueOf(row, data));
  return data.places.flatMap((place) => {
    const own = groups.get(place);
    return own ? [{ place, rows: own }] : [];
  });
}

/** How many are of a part of a project of which a promise of the whole is among them. */
export function partsBesideWholes(rows: readonly PromiseOutcome[]): number {
  const projects = rows.flatMap((row) => (row.kind === "venture" ? [row.promise.project] : []));
  const ids = new Set(projects.map(({ id }) => id));
  return projects.filter(({ partOf }) => partOf !== undefined && ids.has(partOf)).length;
}
