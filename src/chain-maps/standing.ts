import { furthestStage, isPutOff } from "../model/project-facts.ts";
import type { Project, ProjectRow } from "../model/projects.ts";
import type { Data, VentureStage } from "../model/types.ts";
import { certaintyOf, surestRow, type Certainty } from "./certainty.ts";

/** What is last told of a project: its being put off, or the furthest step, with the row that says so and how sure. */
export interface Standing {
  stage: VentureStage;
  row: ProjectRow | undefined;
  confidence: Certainty;
}

/** The same of a project; of rows that say it, the surest, and of these what says it first. */
export function standing(project: Pick<Project, "rows">, data: Pick<Data, "citedSources">): Standing {
  if (isPutOff(project)) {
    const row = project.rows.findLast(({ venture }) => venture.stage.includes("put-off"));
    return { stage: "put-off", row, confidence: sureness(row, data) };
  }
  const { stage, rows } = furthestStage(project);
  const row = surestRow(rows, data);
  return { stage, row, confidence: sureness(row, data) };
}

const sureness = (row: ProjectRow | undefined, data: Pick<Data, "citedSources">): Certainty =>
  row ? certaintyOf(row.venture, data) : "stated";
