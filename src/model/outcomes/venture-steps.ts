import { furthestStage } from "../project-facts.ts";
import type { ProjectRow } from "../projects.ts";
import type { VentureStage } from "../types.ts";

/** The way of a project, step by step; that it is brought in or named does not say how far it is. */
const way: readonly VentureStage[] = [
  "target",
  "agreed",
  "signed",
  "landed",
  "under-construction",
  "existing",
  "producing",
];

/** The furthest step that a row tells; undefined where it tells none: `引进`. */
export function stepOf(row: ProjectRow): VentureStage | undefined {
  const { stage } = furthestStage({ rows: [row] });
  return way.includes(stage) || stage === "put-off" ? stage : undefined;
}

/** Whether a row tells of more than a project was at: what was brought in was at least agreed. */
export function isFurther(row: ProjectRow, { than }: { than: VentureStage }): boolean {
  const step = stepOf(row);
  if (step === undefined) return false;
  return way.indexOf(step) > way.indexOf(than === "brought-in" ? "signed" : than);
}
