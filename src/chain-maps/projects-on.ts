import { placeOf } from "../model/lookup.ts";
import { oncePerData } from "../model/once-per-data.ts";
import { placeOfRow } from "../model/place-of-row.ts";
import { isPartOf } from "../model/places.ts";
import { isPutOff } from "../model/project-facts.ts";
import { projects, type Project, type ProjectRow } from "../model/projects.ts";
import type { ChainNode, Data } from "../model/types.ts";
import { certaintyOf } from "./certainty.ts";
import { nodeKey, statusesOf } from "./nodes.ts";
import { presenceOf, toldOf, type Presence } from "./presence.ts";

/** A project as far as it stands on a node: only those of its rows that say so. */
export type ProjectOn = Presence & { of: Project };

/** A node of a chain; of id "" is none that a source names. */
type On = Pick<ChainNode, "chain" | "id">;

const byNode = oncePerData((data) => {
  const found = new Map<string, { project: Project; rows: readonly ProjectRow[] }[]>();
  for (const project of projects(data))
    for (const [key, rows] of Map.groupBy(project.rows, ({ venture: { chain, node: id } }) => nodeKey({ chain, id })))
      found.set(key, [...(found.get(key) ?? []), { project, rows }]);
  return found;
});

/** The projects on a node, with those of their rows whose place is asked for. */
function projectsWhere(
  on: On,
  { isWanted, data }: { isWanted: (place: string) => boolean; data: Data },
): readonly ProjectOn[] {
  return (byNode(data).get(nodeKey(on)) ?? []).flatMap(({ project, rows }) => {
    const own = rows.filter((row) => isWanted(placeOfRow(row, { project, data })));
    return own.length > 0 ? [{ ...presenceOf(own, { project, data }), of: project }] : [];
  });
}

/**
 * The projects that reports or cited pages place on a node, in a place or in a part of it. Of a project that one source
 * has there and another elsewhere, only the rows of the place; a row that tells the region alone is where others are.
 */
export function projectsOn(on: On, { place: of, data }: { place: string; data: Data }): readonly ProjectOn[] {
  return projectsWhere(on, { isWanted: (place) => isPartOf(place, { of, places: data.places }), data });
}

/**
 * The same by league or city, in the order of the places; a project of which sources speak in two stands in both, and
 * one of which no source names a league, city or part of one in the region.
 */
export function projectsByCity(on: On, data: Data): readonly { code: string; projects: readonly ProjectOn[] }[] {
  const isOfRegion = (place: string) => placeOf(place, data).level === "region";
  return data.places.flatMap(({ code, level }) => {
    if (level !== "league" && level !== "region") return [];
    const found =
      level === "league" ? projectsOn(on, { place: code, data }) : projectsWhere(on, { isWanted: isOfRegion, data });
    return found.length > 0 ? [{ code, projects: found }] : [];
  });
}

/** The rows that give a node its status: as far and as certain. */
export function rowsTelling(found: readonly ProjectOn[], data: Pick<Data, "citedSources">): readonly ProjectRow[] {
  const { status, certainty } = toldOf(found);
  return found
    .filter(({ of }) => status === "put-off" || !isPutOff(of))
    .flatMap(({ rows }) => rows.filter(({ venture }) => certaintyOf(venture, data) === certainty))
    .filter(({ venture }) => statusesOf(venture).includes(status));
}

/** Whether rows were read on cited pages alone: what they say is marked. */
export function areCited(rows: readonly ProjectRow[]): boolean {
  return rows.length > 0 && rows.every(({ coverage }) => coverage === "cited");
}
