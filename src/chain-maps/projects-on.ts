import { placeOf } from "../model/lookup.ts";
import { oncePerData } from "../model/once-per-data.ts";
import { placeOfRow } from "../model/place-of-row.ts";
import { isPartOf } from "../model/places.ts";
import { isPutOff } from "../model/project-facts.ts";
import { projects, type Project, type ProjectRow } from "../model/projects.ts";
import type { Data, Venture } from "../model/types.ts";
import { certaintyOf, type Certainty } from "./certainty.ts";
import { presenceOf } from "./presence.ts";
import { nodeStatus, statusesOf, type NodeStatus } from "./nodes.ts";

/** A project as far as it stands on a node: only those of its rows that say so. */
export interface ProjectOn {
  project: Project;
  rows: readonly ProjectRow[];
  data: Data;
}

/** A node of a chain by its ids; a node of "" is none that a source names. */
export interface OnNode {
  chain: string;
  node: string;
}

const keyOf = ({ chain, node }: OnNode): string => `${chain} ${node}`;

const byNode = oncePerData((data) => {
  const found = new Map<string, ProjectOn[]>();
  for (const project of projects(data))
    for (const [key, rows] of Map.groupBy(project.rows, ({ venture }) => keyOf(venture)))
      found.set(key, [...(found.get(key) ?? []), { project, rows, data }]);
  return found;
});

/**
 * The projects that reports or cited pages place on a node, in a place or in a part of it. Of a project that one source
 * has there and another elsewhere, only the rows of the place; a row that tells the region alone is where others are.
 */
export function projectsOn(on: OnNode, { place, data }: { place: string; data: Data }): readonly ProjectOn[] {
  return (byNode(data).get(keyOf(on)) ?? []).flatMap(({ rows, ...rest }) => {
    const own = rows.filter((row) => isPartOf(placeOfRow(row, rest), { of: place, places: data.places }));
    return own.length > 0 ? [{ ...rest, rows: own }] : [];
  });
}

/** The projects on a node in one league or city, or in the region where no source names one. */
export interface InCity {
  code: string;
  projects: readonly ProjectOn[];
}

/** The same by league or city, in the order of the places; a project of which sources speak in two stands in both. */
export function projectsByCity(on: OnNode, data: Data): readonly InCity[] {
  return data.places.flatMap(({ code, level }) => {
    if (level !== "league" && level !== "region") return [];
    const found = projectsOn(on, { place: code, data });
    const own = level === "league" ? found : found.flatMap(withoutCity);
    return own.length > 0 ? [{ code, projects: own }] : [];
  });
}

/** A project as far as its rows name no league, city or part of one, and none of its others does. */
function withoutCity({ rows, ...rest }: ProjectOn): readonly ProjectOn[] {
  const own = rows.filter((row) => placeOf(placeOfRow(row, rest), rest.data).level === "region");
  return own.length > 0 ? [{ ...rest, rows: own }] : [];
}

/** What is told of something: steps and how certain they are. */
export type Told = Pick<Venture, "stage"> & { confidence: Certainty };

/** What the rows of a project say of it on a node: its steps, or that it is put off, where that is the last word. */
const toldOf = ({ project, rows, data }: ProjectOn): readonly Told[] => presenceOf(rows, { project, data }).says;

/**
 * How far a node has come by the projects on it, across reports and cited pages: the furthest step that any of them
 * states, by the rule of `nodeStatus`; of a project of which the last word is that it is put off, that alone. It is of
 * projects and not of single rows, so what a later source says counts; `ventures` are what gives the status its words.
 */
export function statusOfProjects(found: readonly ProjectOn[]): {
  status: NodeStatus;
  certainty: Certainty | undefined;
  ventures: readonly Told[];
} {
  const ventures = found.flatMap(toldOf);
  return { ...nodeStatus(ventures), ventures };
}

/** The rows that give a node its status: as far and as certain. */
export function rowsTelling(found: readonly ProjectOn[]): readonly ProjectRow[] {
  const { status, certainty } = statusOfProjects(found);
  return found
    .filter(({ project }) => status === "put-off" || !isPutOff(project))
    .flatMap(({ rows, data }) => rows.filter(({ venture }) => certaintyOf(venture, data) === certainty))
    .filter(({ venture }) => statusesOf(venture).includes(status));
}

/** Whether rows were read on cited pages alone: what they say is marked. */
export function areCited(rows: readonly ProjectRow[]): boolean {
  return rows.length > 0 && rows.every(({ coverage }) => coverage === "cited");
}
