import { isCited } from "../coverage.ts";
import { oncePerData } from "../once-per-data.ts";
import { furthestStage, isFirmsProject } from "../project-facts.ts";
import { projects, type Project, type ProjectRow } from "../projects.ts";
import { isLater, type Said } from "../said.ts";
import type { VentureStage } from "../types.ts";

/** What says that something will stand; what is sought, set up or only named says no more than that. */
const promising: readonly VentureStage[] = ["target", "agreed", "brought-in", "signed", "under-construction"];

/** A venture that was announced and did not stand yet. */
export interface VenturePromise {
  project: Project;
  /** The rows that spoke of it first. */
  first: readonly ProjectRow[];
  /** How far they say that it was. */
  stage: VentureStage;
  said: Said | undefined;
}

/** Every venture that was announced, in the order in which reports and pages come to them. */
export const venturePromises = oncePerData((data): readonly VenturePromise[] =>
  projects(data).flatMap((project) => {
    const first = firstRows(project);
    const { stage } = furthestStage({ rows: first });
    return isPromise(first, stage) ? [{ project, first, stage, said: first[0]?.said }] : [];
  }),
);

/** A project that has a name and a firm and is on its way, or a planned capacity. */
function isPromise(first: readonly ProjectRow[], stage: VentureStage): boolean {
  if (!promising.includes(stage)) return false;
  const ofFirm = isFirmsProject({ rows: first }) && first.some(({ venture }) => venture.project !== "");
  return ofFirm || isPlannedCapacity(first, stage);
}

/** Whether it is a number that is to be reached, of whoever: `组件产能达到37GW`. */
export function isPlannedCapacity(first: readonly ProjectRow[], stage: VentureStage): boolean {
  return stage === "target" && !isFirmsProject({ rows: first }) && first.some(({ venture }) => venture.capacity !== "");
}

/** The rows that none is certainly older than; where nothing is dated, those of the first source. */
function firstRows({ rows }: Project): readonly ProjectRow[] {
  const [oldest] = rows;
  if (!oldest) return [];
  if (!oldest.said) return rows.filter((row) => sourceOf(row) === sourceOf(oldest));
  return rows.filter(({ said }) => said && !isLater(said, { than: oldest.said }));
}

/** The report or the cited page of a row. */
export function sourceOf({ venture }: Pick<ProjectRow, "venture">): string {
  return isCited(venture) ? venture.source : venture.report;
}
