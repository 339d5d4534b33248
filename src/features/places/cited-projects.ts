import { countedOnce } from "../../chain-maps/counted-once.ts";
import { presences, type Presence } from "../../chain-maps/presence.ts";
import { isCited } from "../../model/coverage.ts";
import { withParts } from "../../model/places.ts";
import type { Data } from "../../model/types.ts";

/** What stands for the projects that cited pages place in a place or in a part of it, each once. */
export function citedProjects(place: string, data: Data): readonly Presence[] {
  const codes = withParts(place, data);
  const found = presences(data, { isWanted: (row) => codes.has(row.place) });
  const cited = new Set(
    found.filter(({ rows }) => rows.some(({ venture }) => isCited(venture))).map(({ projectId }) => projectId),
  );
  return [...countedOnce(found)].filter(({ projectId }) => cited.has(projectId));
}
