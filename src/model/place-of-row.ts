import { placeOf } from "./lookup.ts";
import { leagueAbove } from "./places.ts";
import type { Project, ProjectRow } from "./projects.ts";
import type { Data } from "./types.ts";

/**
 * Where a row has its project, by code: its own place; where it tells the region alone, the place that other rows of
 * the project tell, of several in one league or city that league or city.
 */
export function placeOfRow(
  { venture: { place } }: Pick<ProjectRow, "venture">,
  { project, data }: { project: Pick<Project, "rows">; data: Data },
): string {
  if (placeOf(place, data).level !== "region") return place;
  const told = new Set(project.rows.map(({ venture }) => venture.place).filter((code) => leagueOf(code, data) !== ""));
  const leagues = new Set([...told].map((code) => leagueOf(code, data)));
  const [only = place] = told.size === 1 ? told : leagues.size === 1 ? leagues : [];
  return only;
}

function leagueOf(code: string, data: Data): string {
  return leagueAbove(placeOf(code, data), data)?.code ?? "";
}
