import { rowWith } from "../tables/row-with.ts";
import { allVentures, isCited, type Coverage } from "./coverage.ts";
import { citedSourceOf } from "./lookup.ts";
import { oncePerData } from "./once-per-data.ts";
import { bySaid, saidOf, type Said } from "./said.ts";
import type { CitedVenture, Data, Text, Venture } from "./types.ts";

/** What one line of a report or one cited page says of a project, its stages and sizes as printed. */
export interface ProjectRow {
  venture: Venture | CitedVenture;
  coverage: Coverage;
  /** When it was said; missing where nothing tells. */
  said?: Said;
  /** Why it is of this project; missing where it is the only row. */
  reason?: Text;
  /** Whether it was seen in a copy only; missing where it was not. */
  isCopy?: true;
}

/** One project across sources: its rows as they were said, those without a day last. Amounts are never added up. */
export interface Project {
  /** That of data/ventures-same.csv, or of its only row. */
  id: string;
  rows: readonly ProjectRow[];
  /** The project of which it is a phase or another part. */
  partOf?: string;
}

/** Every project, in the order in which the reports and then the cited pages come to them. */
export const projects = oncePerData((data): readonly Project[] => {
  const joined = new Map(data.venturesSame.map((same) => [same.venture, same] as const));
  const groups = Map.groupBy(allVentures(data), ({ id }) => joined.get(id)?.project ?? id);
  return [...groups].map(([id, ventures]) => {
    const rows = ventures.map((venture) => rowOf(venture, { data, reason: joined.get(venture.id)?.reason }));
    const partOf = ventures.map((venture) => joined.get(venture.id)?.part_of).find(Boolean);
    return { id, rows: rows.toSorted((a, b) => bySaid(a.said, b.said)), ...(partOf && { partOf }) };
  });
});

function rowOf(
  venture: Venture | CitedVenture,
  { data, reason }: { data: Data; reason: Text | undefined },
): ProjectRow {
  const said = saidOf(venture, data);
  const coverage = isCited(venture) ? "cited" : "whole";
  const isCopy = isCited(venture) && citedSourceOf(venture.source, data).standing === "copy";
  return { venture, coverage, ...(said && { said }), ...(reason && { reason }), ...(isCopy && { isCopy }) };
}

const byVenture = oncePerData(
  (data) => new Map(projects(data).flatMap((project) => project.rows.map((row) => [row.venture.id, project] as const))),
);

/**
 * The project that a venture of a report or of a cited page is.
 * @throws where there is no such venture
 */
export function projectOf(venture: string, data: Data): Project {
  const project = byVenture(data).get(venture);
  if (!project) throw new Error(`unknown venture: ${venture}.`);
  return project;
}

/** The projects that are phases or other parts of one. */
export function partsOfProject({ id }: Pick<Project, "id">, data: Data): readonly Project[] {
  return projects(data).filter(({ partOf }) => partOf === id);
}

/** The project of which one is a part; undefined where it is none. */
export function wholeOf({ partOf }: Pick<Project, "partOf">, data: Data): Project | undefined {
  return partOf === undefined ? undefined : rowWith(projects(data), { id: partOf });
}
