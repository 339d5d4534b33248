import type { Coverage } from "../model/coverage.ts";
import { recentFrom } from "../model/outcomes/last-day.ts";
import { placeOfRow } from "../model/place-of-row.ts";
import { isPartOf } from "../model/places.ts";
import { furthestStage, isPutOff, saidLast } from "../model/project-facts.ts";
import { projects, type Project, type ProjectRow } from "../model/projects.ts";
import type { Data } from "../model/types.ts";
import type { Said } from "../model/said.ts";
import { certainties, certaintyOf, type Sure, type VentureRow } from "./certainty.ts";
import { nodeStatus, nodeStatuses, statusOf } from "./nodes.ts";
import { saidBy } from "./said-by.ts";
import { scopeCode, type Scope } from "./scopes.ts";

/** One thing that is said, how sure it is, and whether it was said long ago. */
export type Says = Sure & { isOld: boolean };

/**
 * One project on one link of a chain, or on none, in a scope: its rows there are one mark, said as `told` says it.
 * Where `told` tells no league or city and another row of the project does, its place is that.
 */
export type Presence = Sure & {
  /** The row that says the furthest step: the surest, of a report rather than of a cited page, the latest of these. */
  told: VentureRow;
  coverage: Coverage;
  /** All that is said of it here, in the order of the day. */
  rows: readonly ProjectRow[];
  /** The same with how sure each is; the mark alone where the project is put off, which undoes what came before. */
  says: readonly Says[];
  projectId: string;
  /** The project of which that is a part. */
  partOf?: string;
  /** Of the row that says how far it is; empty where that is not dated. */
  year: string;
  /** Of the latest that is said of it here; empty where nothing is dated. */
  latestYear: string;
  /** Whether all that says how far it is was said long ago: it tells what stood then. */
  isOld: boolean;
};

/** Whether something was said before the days that are recent; what is not dated makes nothing old. */
function isLongAgo(said: Said | undefined, data: Data): boolean {
  return said !== undefined && said.to < recentFrom(data);
}

/** What all sources place on a chain in a scope or in a part of it, in the order of the projects, then of the rows. */
export function presencesOn(chain: string, { scope, data, until }: In): readonly Presence[] {
  const of = scopeCode(scope, data);
  return presences(data, {
    isWanted: ({ place, chain: own }) => own === chain && isPartOf(place, { of, places: data.places }),
    until,
  });
}

interface In {
  scope: Scope;
  data: Data;
  /** A year: only what was said by its end, and what has no date at all. */
  until?: string | undefined;
}

/** Of a row, what decides whether it is asked for: where it has its project, and on which chain. */
type Standing = Pick<VentureRow, "place" | "chain">;

/** Every project as it stands on each link among the rows that are asked for. */
export function presences(
  data: Data,
  { isWanted, until }: { isWanted: (row: Standing) => boolean; until?: string | undefined },
): readonly Presence[] {
  return projects(data).flatMap((project) => {
    const rows = project.rows.filter((row) =>
      isWanted({ place: placeOfRow(row, { project, data }), chain: row.venture.chain }),
    );
    const groups = Map.groupBy(rows, ({ venture: { chain, node } }) => `${chain} ${node}`);
    return [...groups.values()].flatMap((all) => {
      const own = until === undefined ? all : saidBy(all, until);
      // Whether it is put off is told by all that is said of the project, here and elsewhere.
      const known = until === undefined ? project.rows : saidBy(project.rows, until);
      if (own.length === 0) return [];
      return [presenceOf(own, { project: { ...project, rows: known.length > 0 ? known : own }, data })];
    });
  });
}

/** Marks in order, the furthest and surest first. */
export function furthestFirst(found: readonly Presence[]): readonly Presence[] {
  const rank = (one: Presence) =>
    nodeStatuses.indexOf(statusOf(one)) * certainties.length + certainties.indexOf(one.confidence);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** All that is said of them, row by row. */
export function saysOf(found: readonly Pick<Presence, "says">[]): readonly Says[] {
  return found.flatMap(({ says }) => says);
}

/**
 * How far a node has come by the projects on it, across reports and cited pages, by the rule of `nodeStatus`; of a
 * project of which the last word is that it is put off, by that alone; `ventures` are what gives the status its words.
 */
export function toldOf(ventures: readonly Presence[]) {
  return { ...nodeStatus(saysOf(ventures)), ventures };
}

/** A project as it stands where these of its rows have it, which are not none. */
export function presenceOf(rows: readonly ProjectRow[], { project, data }: Of): Presence {
  const putOff = isPutOff(project);
  const telling = putOff ? putOffRows(rows, project) : furthestRows(rows);
  const row = putOff ? lastOf(telling) : surest(telling, data);
  const mark = putOff ? putOffMark(row, { rows, project, data }) : saysOfRow(row, { project, data });
  const { isOld: _, ...sure } = mark;
  return {
    ...sure,
    told: row.venture,
    coverage: row.coverage,
    rows,
    says: putOff ? [mark] : rows.map((one) => saysOfRow(one, { project, data })),
    projectId: project.id,
    ...(project.partOf && { partOf: project.partOf }),
    year: row.said?.to.slice(0, 4) ?? "",
    latestYear: saidLast({ rows })?.to.slice(0, 4) ?? "",
    isOld: telling.every(({ said }) => isLongAgo(said, data)),
  };
}

interface Of {
  project: Project;
  data: Data;
}

function saysOfRow(row: ProjectRow, { project, data }: Of): Says {
  const { venture, said } = row;
  const place = placeOfRow(row, { project, data });
  return { ...venture, place, confidence: certaintyOf(venture, data), isOld: isLongAgo(said, data) };
}

/** The rows that say the furthest step; of what is only sought or planned all, for talks are no further than plans. */
function furthestRows(rows: readonly ProjectRow[]): readonly ProjectRow[] {
  const isSought = ({ venture }: ProjectRow) => statusOf(venture) === "sought";
  const furthest = furthestStage({ rows }).rows;
  return furthest.every(isSought) ? rows.filter(isSought) : furthest;
}

/** The rows here that say that a project is put off, else those that say so of it elsewhere. */
function putOffRows(rows: readonly ProjectRow[], project: Project): readonly ProjectRow[] {
  const saysSo = ({ venture }: ProjectRow) => venture.stage.includes("put-off");
  const own = rows.filter(saysSo);
  return own.length > 0 ? own : project.rows.filter(saysSo);
}

/**
 * What is put off is that alone; where the row of another link says so, on this link, named as it is here and without
 * the size there.
 */
function putOffMark(row: ProjectRow, { rows, project, data }: Of & { rows: readonly ProjectRow[] }): Says {
  const mark: Says = { ...saysOfRow(row, { project, data }), stage: ["put-off"] };
  const [here] = rows;
  if (!here || rows.includes(row)) return mark;
  const { id, company, company_en, project: name, project_en, chain, node } = here.venture;
  const names = { company, company_en, project: name, project_en };
  const place = placeOfRow(here, { project, data });
  return { ...mark, ...names, id, place, chain, node, amount: "", amount_unit: "", capacity: "", capacity_unit: "" };
}

/** @throws where there are none */
function lastOf(rows: readonly ProjectRow[]): ProjectRow {
  const last = rows.at(-1);
  if (!last) throw new Error("a project without rows.");
  return last;
}

function surest(rows: readonly ProjectRow[], data: Data): ProjectRow {
  const rank = ({ venture }: ProjectRow) => certainties.indexOf(certaintyOf(venture, data));
  const fromPage = ({ coverage }: ProjectRow) => Number(coverage === "cited");
  return lastOf(rows.toSorted((a, b) => rank(b) - rank(a) || fromPage(b) - fromPage(a)));
}
